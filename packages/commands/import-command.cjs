// Apart from node-version.cjs, because a Node that is too old cannot even read a file with import() in it.
module.exports = (name) => import(`./${name}.mjs`).then((command) => command[name]());
