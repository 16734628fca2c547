// Preloaded into yaml-language-server: takes its wait of 200 ms away, so that what it does is measured and not the wait.
const settings = require('yaml-language-server/out/server/src/yamlSettings.js');

settings.SettingsState = class extends settings.SettingsState {
  constructor() {
    super();
    this.validationDelayMs = 0;
  }
};
