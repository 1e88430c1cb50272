/** The server in a browser worker. */
import * as service from '../service/index.ts';

/**
 * The package carries the rules once: on Node, `server.js` takes the service out of this
 * script, by leaving a shelf for it before it runs the script (see bundles.mjs). What
 * speaks with a browser is made ready only where there is one.
 */
const { alongsideShelf: shelf } = globalThis as { alongsideShelf?: { service?: typeof service } };

if (shelf) shelf.service = service;
else void import('./worker.ts').then(({ run }) => run(service));
