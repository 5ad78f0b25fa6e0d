import { citiesAskedIn, searchOf } from '../../apps/web/src/pages/cities/cities-in-address';
import { byTheme } from '../../apps/web/src/pages/cities/statements-by-theme';

describe('the cities that an address asks for', () => {
  it.each(['', 'q=se', 'country=KR', 'q=se&country=KR&theme=water'])('are those of %p again', (address) => {
    expect(searchOf(citiesAskedIn(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('are of any country where it names none', () => {
    expect(citiesAskedIn(new URLSearchParams('country=korea&page=2'))).toEqual({
      q: '',
      country: '',
      theme: '',
    });
  });
});

describe('statements by theme', () => {
  it('stand in the order of their themes, needs before offers', () => {
    const offer = { theme: 'water', stance: 'offer' as const };
    const [noise, need] = [
      { theme: 'noise', stance: 'need' as const },
      { theme: 'water', stance: 'need' as const },
    ];
    expect(byTheme([offer, noise, need])).toEqual([
      { theme: 'water', statements: [need, offer] },
      { theme: 'noise', statements: [noise] },
    ]);
  });
});
