import { resolve } from 'node:path';
import { dataFolderPath } from '../src';

describe('dataFolderPath', () => {
  it('is PUENTE_DATA, or else a folder in the data directory of the user', () => {
    expect(dataFolderPath({ PUENTE_DATA: '/srv/p', XDG_DATA_HOME: '/x', HOME: '/h' })).toBe('/srv/p');
    expect(dataFolderPath({ XDG_DATA_HOME: '/x', HOME: '/h' })).toBe('/x/puente');
    const usual =
      process.platform === 'darwin' ? '/h/Library/Application Support/puente' : '/h/.local/share/puente';
    expect(dataFolderPath({ HOME: '/h' })).toBe(usual);
  });

  it('takes a relative folder from where the program was started', () => {
    expect(dataFolderPath({ PUENTE_DATA: 'data' })).toBe(resolve('data'));
  });

  it('passes over variables that are set to nothing', () => {
    expect(dataFolderPath({ PUENTE_DATA: '', XDG_DATA_HOME: '/x', HOME: '/h' })).toBe('/x/puente');
  });
});
