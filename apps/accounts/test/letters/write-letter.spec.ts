import { randomUUID } from 'node:crypto';
import { englishNotifications } from '../../src/letters/english-notifications';
import { spanishNotifications } from '../../src/letters/spanish-notifications';
import { writeLetter } from '../../src/letters/write-letter';
import { plainName } from '../../src/letters/plain-name';
import { type Letter } from '../../src/use-cases/ports/letters';

const publicUrl = 'https://puente.example/';
const token = 'abc-123';
const facts: readonly Pick<Letter, 'template' | 'data'>[] = [
  { template: 'registration', data: { token } },
  { template: 'registration-known', data: {} },
  { template: 'password-reset', data: { token } },
  {
    template: 'invitation',
    data: { token, from: 'Ana', organisationKind: 'city', organisationId: 'es-madrid' },
  },
  { template: 'contact', data: { token, proposalId: randomUUID(), city: 'kr-seoul' } },
  {
    template: 'notification',
    data: {
      ...{ action: 'proposal-declined', subjectKind: 'proposal', subjectId: randomUUID() },
      ...{ parties: 'city:es-madrid city:kr-seoul', reason: 'already-engaged' },
    },
  },
];
const names: Readonly<Record<string, string>> = { 'es-madrid': 'Madrid', 'kr-seoul': 'Seoul' };
const nameOf = (_kind: string, id: string): string => names[id] ?? id;
const write = (letter: object, language: string) =>
  writeLetter(
    { messageId: randomUUID(), to: 'ana@madrid.example', language, ...letter } as Letter,
    publicUrl,
    nameOf,
  );

describe.each(facts)('the letter $template', (letter) => {
  it.each(['en', 'es'])('says the same in plain text and in HTML: %s', (language) => {
    const { text, html } = write(letter, language);
    const visible = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#39;/g, "'");
    for (const paragraph of text.split('\n\n').filter((one) => !one.includes('http')))
      expect(visible.replace(/\s+/g, ' ')).toContain(paragraph.replace(/\s+/g, ' ').trim());
  });

  it('leads to its screen, with the token in the part that stays in the browser, and by itself', () => {
    const { text, html } = write(letter, 'en');
    const [link = ''] = /https:\S+/.exec(text) ?? [];
    expect(link).toMatch(/^https:\/\/puente\.example\/#\/[a-z-]+/);
    expect(html).toContain(`href="${link}"`);
    if (!('token' in letter.data)) return;
    expect(new URL(link).hash).toContain(token);
    expect(text.split('\n')).toContain(token);
  });

  it('is written in its language, and in English where we do not write that one', () => {
    const [english, spanish, korean] = ['en', 'es', 'ko'].map((language) => write(letter, language));
    expect(spanish?.subject).not.toBe(english?.subject);
    expect(spanish?.html).toContain('<html lang="es">');
    expect(korean).toEqual(english);
  });
});

describe('what others typed', () => {
  const invitation = (from: string) => ({
    template: 'invitation',
    data: { token, from, organisationKind: 'city', organisationId: 'es-madrid' },
  });

  it('is no markup in a letter', () => {
    const { html } = write(invitation('<img src=x onerror="x">&'), 'en');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('onerror="');
  });

  it.each([
    ['Visit https://evil.example/now', 'Visit https evil example now'],
    ['evil.example', 'evil example'],
    ['Ana\r\nBcc: all@world.example', 'Ana Bcc all world example'],
    ['José M. O’Neill-Gómez', 'José M. O’Neill-Gómez'],
    ['서울특별시', '서울특별시'],
    ['://', '…'],
  ])('is a name, and no link or line of its own: %j', (typed, shown) => {
    expect(plainName(typed)).toBe(shown);
  });

  it('is not longer than a name', () => {
    expect(plainName('a'.repeat(500))).toHaveLength(80);
  });
});

describe('the name of an organisation', () => {
  it('stands in the letter', () => {
    expect(write({ ...facts[3] }, 'en').text).toContain('act for Madrid');
    expect(write({ ...facts[4] }, 'es').subject).toContain('Seoul');
  });

  it('is that of the programme in its language', () => {
    const data = { token, from: 'Ana', organisationKind: 'programme', organisationId: 'programme' };
    expect(write({ template: 'invitation', data }, 'es').text).toContain('el programa');
  });
});

describe('what a letter tells of', () => {
  const told = (action: string, language: string) =>
    write(
      {
        template: 'notification',
        data: { action, subjectKind: 'organisation', subjectId: 'x', parties: '', reason: '' },
      },
      language,
    );

  it('has a sentence in both languages', () => {
    expect(Object.keys(spanishNotifications)).toEqual(Object.keys(englishNotifications));
  });

  it('is named by its code where we have no sentence yet', () => {
    expect(told('something-new', 'en').text).toContain('something-new');
    expect(told('something-new', 'es').text).toContain('something-new');
  });

  it('is seen where all of it is, where it has no screen of its own', () => {
    expect(told('member-joined', 'en').text).toContain('https://puente.example/#/notifications');
  });

  it('names the parties and the code of the reason', () => {
    const { text } = write({ ...facts[5] }, 'es');
    expect(text).toContain('Se trata de: Madrid, Seoul.');
    expect(text).toContain('already-engaged');
  });
});
