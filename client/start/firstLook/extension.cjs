/** Opens the Problems view beside the first draft, and gives the keyboard back to the draft. */
const { commands } = require('vscode');

exports.activate = async () => {
  await commands.executeCommand('workbench.actions.view.problems');
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
};
