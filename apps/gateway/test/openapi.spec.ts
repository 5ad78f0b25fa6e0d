import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from '../openapi/openapi-text';

describe('the OpenAPI document', () => {
  it('is the one that routes and contracts give: where they changed on purpose, run `npm run openapi`', () => {
    const checkedIn = readFileSync(join(__dirname, '../openapi.json'), 'utf8');
    expect(checkedIn).toBe(openApiText());
  });
});
