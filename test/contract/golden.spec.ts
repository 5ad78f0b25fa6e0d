import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError, errorCode } from '@puente/kernel';
import { requestPipe } from '@puente/messaging';
import { InvalidPayload, readPayload } from '../../libs/messaging/src/read-payload';
import { eventContracts, requestContracts } from './declared-contracts';

const folder = join(__dirname, '../../libs/contracts/test/golden');
const sampleOf = (subject: string): object =>
  JSON.parse(readFileSync(join(folder, `${subject}.json`), 'utf8')) as object;

describe('golden samples', () => {
  it('are there for every message, and for nothing else', () => {
    const subjects = [...requestContracts, ...eventContracts].map(({ subject }) => `${subject}.json`);
    expect(readdirSync(folder).sort()).toEqual(subjects.sort());
  });

  // A request without members is not even read by its handler.
  const read = requestContracts.filter(({ subject }) => Object.keys(sampleOf(subject)).length > 0);

  describe.each(read)('of $subject', ({ subject, request }) => {
    const receive = (value: unknown) =>
      requestPipe().transform(value, { type: 'body', metatype: request }) as Promise<unknown>;

    it('are accepted', async () => {
      await expect(receive(sampleOf(subject))).resolves.toMatchObject(sampleOf(subject));
    });

    it('are refused with a field that the contract does not name', async () => {
      const refusal = await receive({ ...sampleOf(subject), notInTheContract: 1 }).catch(
        (error: unknown) => error,
      );
      expect(refusal).toBeInstanceOf(DomainError);
      expect(refusal).toMatchObject({
        code: errorCode.invalidRequest,
        details: { errors: [{ path: 'notInTheContract', rule: 'whitelist-validation' }] },
      });
    });
  });

  describe.each(eventContracts)('of $subject', (contract) => {
    it('are heard as they are told', () => {
      expect(readPayload(contract, sampleOf(contract.subject))).toEqual(sampleOf(contract.subject));
    });

    it('are heard without a field that the contract does not name', () => {
      const told = { ...sampleOf(contract.subject), notInTheContract: 1 };
      expect(readPayload(contract, told)).toEqual(sampleOf(contract.subject));
    });

    it('are refused where a member is missing', () => {
      const [first = '', ...rest] = Object.keys(sampleOf(contract.subject));
      const lacking = Object.fromEntries(
        Object.entries(sampleOf(contract.subject)).filter(([key]) => rest.includes(key)),
      );
      const heard = readPayload(contract, lacking);
      expect(heard).toBeInstanceOf(InvalidPayload);
      expect((heard as InvalidPayload).reason).toContain(first);
    });
  });
});
