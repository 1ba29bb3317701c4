export default { output: "export", basePath: "/peers/next", trailingSlash: true };
