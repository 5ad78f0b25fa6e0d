import * as fc from 'fast-check';
import { readableText } from './readable-text';

const body = 'Gangtok struggles with waste.\n\nAlbacete recycles it.\n';

describe('readable text', () => {
  it('blanks address and title and gives the title', () => {
    const file = `https://example.org/a?b=c\nA year of waste\n${body}`;
    const { text, title } = readableText('a.txt', file);
    expect(text.trim()).toBe(body.trim());
    expect([title, text.length]).toEqual(['A year of waste', file.length]);
    expect(text.indexOf('Albacete')).toBe(file.indexOf('Albacete'));
  });

  it('reads a document whole whose first line is no address', () => {
    const file = `Casa Asia\n\nSee https://example.org\n${body}`;
    expect(readableText('a.txt', file)).toEqual({ text: file, title: undefined });
  });

  it('blanks the front matter of markdown and gives its title', () => {
    const file = `---\ntitle: "Waste: a plan"\nsourceUrl: https://example.org\n---\n\n# Heading\n${body}`;
    const { text, title } = readableText('a.md', file);
    expect(text.trim()).toBe(`# Heading\n${body}`.trim());
    expect([title, text.length]).toEqual(['Waste: a plan', file.length]);
  });

  it('takes a rule in a text for no front matter', () => {
    const file = `---\n${body}---\n`;
    expect(readableText('a.txt', file).text).toBe(file);
    expect(readableText('a.md', `${body}${file}`).text).toBe(`${body}${file}`);
  });

  it('reads markdown with a broken front matter without a title', () => {
    const { text, title } = readableText('a.md', `---\ntitle: [\n---\n${body}`);
    expect([text.trim(), title]).toEqual([body.trim(), undefined]);
  });

  it('keeps the offset of every character behind, whatever the title', () => {
    const titles = fc.string({ unit: 'grapheme' }).filter((title) => !/[\r\n]/.test(title));
    const property = fc.property(titles, fc.string({ unit: 'grapheme' }), (title, rest) => {
      const head = `https://example.org\n${title}`;
      const { text } = readableText('a.txt', `${head}\n${rest}`);
      expect(text.slice(head.length)).toBe(`\n${rest}`);
      expect(text.slice(0, head.length).trim()).toBe('');
    });
    fc.assert(property, { seed: 2017, numRuns: 200 });
  });
});
