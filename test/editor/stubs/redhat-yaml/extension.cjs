// A stand-in whose activation ends when a test says so: it calls `globalThis.finishYamlActivation()`.
exports.activate = () =>
  new Promise((resolve) => {
    globalThis.finishYamlActivation = resolve;
  });
