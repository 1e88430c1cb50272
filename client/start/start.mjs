/**
 * `npm start`: Alongside in a real VS Code, from a fresh checkout. This file is
 * read by whatever Node is there, so it uses nothing that an old one lacks and
 * loads the rest only when the version will do.
 */
const wanted = 20;
const found = Number(process.versions.node.split('.')[0]);

if (found < wanted) {
  console.error(
    `Alongside needs Node ${wanted} or newer, and this is Node ${process.versions.node}. ` +
      'Install the current long-term version of Node.js, then run `npm start` again.',
  );
  process.exitCode = 1;
} else {
  import('./main.mjs').then((module) => module.main(process.argv.slice(2)));
}
