import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractEvidence } from '../../src/domain/extraction/extract-evidence';

const script = join(__dirname, 'fixtures', 'read-in-threads.cjs');

describe('reading in threads', () => {
  it('gives what reading in place gives, refusals too, while the event loop goes on', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 10 ** 7 });
    const said = JSON.parse(stdout) as Record<'evidence' | 'turns', number> & Record<string, unknown>;
    const text = 'Madrid faces severe water scarcity and needs help with it. \n\n'.repeat(2_000);
    const [first, ...more] = extractEvidence({ text, language: 'en' });
    expect(said).toMatchObject({
      evidence: 1 + more.length,
      first,
      file: readFileSync(script, 'utf8'),
      refused: { name: 'DomainError', code: 'file-not-readable', details: { expected: 'utf-8' } },
    });
    // Held up by the extraction, the timer would have fired once at its end.
    expect(said.turns).toBeGreaterThan(10);
  }, 60_000);
});
