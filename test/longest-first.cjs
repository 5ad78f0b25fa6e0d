const Sequencer = require('@jest/test-sequencer').default;

/** Those that take minutes: begun last, they would hold up the end alone. */
const long = ['test/browser/', 'test/faults/', 'deploy/backup/', 'test/processes/', 'test/journeys/'];

/** A fresh machine does not remember how long each test took. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = long.findIndex((folder) => path.includes(`/${folder}`));
      return found === -1 ? long.length : found;
    };
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
};
