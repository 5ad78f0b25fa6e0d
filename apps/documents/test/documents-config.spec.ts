import 'reflect-metadata';
import { readConfig } from '@puente/platform';
import { DocumentsConfig } from '../src/documents-config';

const needed = { DATABASE_URL: 'postgres://documents@localhost/puente', NATS_URL: 'nats://localhost:4222' };
const model = {
  PUENTE_MODEL_URL: 'https://models.example/v1',
  PUENTE_MODEL_NAME: 'small-1',
  PUENTE_MODEL_KEY: 'hunter2',
};
const read = (env: object) => readConfig(DocumentsConfig, { ...needed, ...env });

describe('the configuration of documents', () => {
  it('has no model unless it is told one', () => {
    for (const env of [{}, { PUENTE_MODEL_URL: '', PUENTE_MODEL_NAME: '', PUENTE_MODEL_KEY: '' }])
      expect(read(env).modelUrl).toBeUndefined();
    expect(read(model)).toMatchObject({ modelUrl: 'https://models.example/v1', modelSecondsMax: 20 });
  });

  it('needs no key', () => {
    expect(read({ ...model, PUENTE_MODEL_KEY: undefined }).modelName).toBe('small-1');
  });

  it.each([
    ['PUENTE_MODEL_NAME', 'PUENTE_MODEL_NAME is missing, as PUENTE_MODEL_URL is set'],
    ['PUENTE_MODEL_URL', 'PUENTE_MODEL_URL is missing, as PUENTE_MODEL_NAME or PUENTE_MODEL_KEY is set'],
  ])('asks for %s where the rest of a model is there', (name, fault) => {
    expect(() => read({ ...model, [name]: undefined })).toThrow(fault);
  });

  it.each([
    ...['models.example', 'ftp://models.example', 'file:///etc/passwd', 'https://', 'javascript:alert(1)'],
    ...['https://me:secret@models.example/v1', 'https://models.example/v1?key=1', 'https://a b/'],
  ])('refuses %s as the address of a model', (url) => {
    expect(() => read({ ...model, PUENTE_MODEL_URL: url })).toThrow('PUENTE_MODEL_URL must be http://');
  });

  it.each(['http://127.0.0.1:11434/v1', 'http://[::1]:8000', 'https://models.example/openai/v1/'])(
    'takes %s',
    (url) => {
      expect(read({ ...model, PUENTE_MODEL_URL: url }).modelUrl).toBe(url);
    },
  );

  it.each(['two words', 'a\nb', 'clé'])(
    'refuses a key that no header could carry, and does not repeat it',
    (key) => {
      expect(() => read({ ...model, PUENTE_MODEL_KEY: key })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(key) as string }) as Error,
      );
    },
  );

  it.each([
    ['PUENTE_MODEL_SECONDS_MAX', '0'],
    ['PUENTE_MODEL_SECONDS_MAX', 'soon'],
    ['PUENTE_MODEL_REQUESTS_A_DAY_MAX', '-1'],
    ['PUENTE_MODEL_CHARACTERS_A_DAY_MAX', '1.5'],
    ['PUENTE_MODEL_CHARACTERS_A_DOCUMENT_MAX', '10'],
  ])('refuses %s of %s', (name, value) => {
    expect(() => read({ ...model, [name]: value })).toThrow(name);
  });
});
