import { type CheckedDocument, faultsOf } from './checked';

const documents: Readonly<Record<string, CheckedDocument>> = {
  'a strategy that compares its city with others': {
    title: 'Zaragoza 2035: where we stand',
    text: `Zaragoza has too few day centres for its older people, and the waiting list for a place is eleven months long. Only Milan
counts as many cars a head among cities of this size, and the ring road comes to a standstill every working day. Goods trains reach
Duisburg in nine days. The airport of Frankfurt takes most of the freight that leaves by air. On the other hand, the treatment plant
at Valdespartera produces more energy than it consumes, and hardly any residue goes to landfill. A system of gates and ponds holds
back the river when it swells. The street named after Buenos Aires is lined with plane trees.`,
    found: [
      'es-zaragoza health-ageing need',
      'es-zaragoza mobility need',
      'es-zaragoza waste offer',
      'es-zaragoza safety-resilience-disaster offer',
    ],
    absent: [
      'it-milano',
      'de-duisburg',
      'de-frankfurt',
      'ar-buenos-aires',
      'es-zaragoza health-ageing offer',
      'es-zaragoza mobility offer',
      'es-zaragoza waste need',
      'es-zaragoza safety-resilience-disaster need',
    ],
  },
  'a newspaper page about one city': {
    title: 'Daegu in summer',
    text: `Daegu lies in a basin, and the heat does not leave it at night. Old blocks of flats leak heat in winter and hold it in July.
Young families find nothing to rent near the universities. The metro only has three lines, and buses are packed by eight o'clock.
Yet the city has learned: fourteen civic centres, each with library, pool and nursery, stand within a walk of most homes. Ten
million trees, planted since 1996, keep the streets cooler. In the Berlin quarter by the river, cafés stay open late.`,
    found: [
      'kr-daegu climate-energy need',
      'kr-daegu housing need',
      'kr-daegu mobility need',
      'kr-daegu public-space-planning offer',
    ],
    absent: [
      'de-berlin',
      'kr-daegu housing offer',
      'kr-daegu mobility offer',
      'kr-daegu public-space-planning need',
    ],
  },
  'a page about two cities that take turns': {
    title: 'Gijón and Ulsan, two shipyard towns',
    text: `Gijón and Ulsan both built ships. Ulsan cleaned its river: otters and salmon are back where the water was black. Factories
there share their waste heat, which cuts emissions.

Gijón is ageing faster than almost any town in Europe, and its shipyards employ a tenth of those they once did. Young graduates
cannot afford to stay. The town has a good name for its beaches.

Both cities are short of cheap homes for the young.`,
    found: [
      'kr-ulsan water offer',
      'es-gijon health-ageing need',
      'es-gijon jobs-economy need',
      'es-gijon housing need',
      'kr-ulsan housing need',
    ],
    absent: ['kr-ulsan health-ageing', 'kr-ulsan jobs-economy need', 'es-gijon health-ageing offer'],
  },
  'a profile with local institutions': {
    title: 'Kochi',
    text: `Kochi is a port between the sea and the backwaters. Its Water Metro links ten islands with electric boats and is a reference
for other cities of lagoons. The streets still go under with every monsoon, and the drains are old and overloaded. The waste site at
Brahmapuram has burned more than once; the new plant is years late. The University of Manchester sent two students. On the island of
Vypin piped water arrives only twice a week. The municipality, women's groups, police and schools drew up protocols against violence
at home, among the first in the state.`,
    found: [
      'in-kochi mobility offer',
      'in-kochi safety-resilience-disaster need',
      'in-kochi waste need',
      'in-kochi water need',
      'in-kochi youth-women offer',
    ],
    absent: [
      'gb-manchester',
      'in-kochi youth-women need',
      'in-kochi knowledge-education',
      'in-kochi waste offer',
    ],
  },
  'history and visits': {
    title: 'A walk through Girona',
    text: `Girona was besieged twenty-five times. Visitors climb the stairs to the cathedral, cross the old town and come down to the
river by the iron bridge. Napoleon's troops came in 1809. The park along the water is where people meet on Sundays. The old railway
station of Figueres stands an hour to the north.`,
    found: [],
    absent: ['es-girona', 'es-figueres'],
  },
  'a mayor on debt, homes and data': {
    title: 'State of the city: Brisbane',
    text: `Rents in Brisbane grow faster than wages, and ever fewer nurses can live near the hospitals where they work. The budget would
not stand a shock: debt per head is above the average of the state. The sore point is the bus: routes end at nine, and the suburbs
depend on the car. What works is the river. Sensors along its banks warn of floods hours ahead, and the control room is studied by
engineers from Jakarta. The council publishes all its data openly and was among the first to do so.`,
    found: [
      'au-brisbane housing need',
      'au-brisbane public-services-governance need',
      'au-brisbane mobility need',
      'au-brisbane safety-resilience-disaster offer',
      'au-brisbane open-data-digital offer',
    ],
    absent: ['id-jakarta', 'au-brisbane housing offer', 'au-brisbane safety-resilience-disaster need'],
  },
  'an essay with images': {
    text: `Every spring the desert is gaining on Ürümqi. The wells run dry a little earlier, and the reservoir looks smaller each year.
Talent drains away to the coast. In the Kashgar restaurant by the station the talk is of wages. The new tram falls short of what was
promised; the second line is behind schedule. But the roofs shine: solar panels heat the water of nearly every house, and the wind
farms outside the city send power across the country.`,
    found: ['cn-urumqi water need', 'cn-urumqi mobility need', 'cn-urumqi climate-energy offer'],
    absent: ['cn-kashgar', 'cn-kashi', 'cn-urumqi climate-energy need', 'cn-urumqi mobility offer'],
  },
};

describe('whole documents in English', () => {
  it.each(Object.entries(documents))('reads %s', (_, document) => {
    expect(faultsOf(document, 'en')).toEqual({ missed: [], wrong: [] });
  });
});
