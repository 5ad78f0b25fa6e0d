import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statesText } from '../../states/states-text';

describe('the document of states', () => {
  it('says what the table of the code says: `npm run states` writes it', () => {
    expect(readFileSync(join(__dirname, '../../../../docs/proposal-states.md'), 'utf8')).toBe(statesText());
  });
});
