import { stated } from '../stated';

describe('words for homes, work, young firms, culture and data', () => {
  it.each([
    ['The tenements of Hanoi are overcrowded and have no running kitchens.', ['vn-hanoi housing need']],
    ['Melbourne: first-time buyers are locked out of the market.', ['au-melbourne housing need']],
    [
      'Seoul turned empty offices into lodgings for workers.',
      ['kr-seoul public-space-planning offer', 'kr-seoul housing offer'],
    ],
    ['The yards of Busan have laid off thousands.', ['kr-busan jobs-economy need']],
    ['The cotton mills of Daegu closed one by one.', ['kr-daegu jobs-economy need']],
    ['Vigo is known far and wide for its canneries.', ['es-vigo jobs-economy offer']],
    ['Founders in Colombo find neither mentors nor seed money.', ['lk-colombo startup-ecosystem need']],
    ['Zaragoza serves as a proving ground for young firms.', ['es-zaragoza startup-ecosystem offer']],
    [
      'Kathmandu has too few woodcarvers left to rebuild its palaces.',
      ['np-kathmandu culture-heritage need'],
    ],
    ['Jaipur keeps block printing and blue pottery alive.', ['in-jaipur culture-heritage offer']],
    ['A loan will pay for new roofs on the palaces of Jaipur.', ['in-jaipur culture-heritage need']],
    ['A control centre for Busan is planned.', ['kr-busan open-data-digital need']],
    ['Shenzhen was the first city with full 5G coverage.', ['cn-shenzhen open-data-digital offer']],
    ['Large parts of Kathmandu have no signal.', ['np-kathmandu open-data-digital need']],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));

  it.each([
    ['Murcia carece de un parque público de viviendas.', ['es-murcia housing need']],
    ['Cartagena es un enclave industrial de primer orden.', ['es-cartagena jobs-economy offer']],
    ['Ávila quiere captar inversiones para su polígono.', ['es-avila jobs-economy need']],
    ['Córdoba aspira a convertirse en polo tecnológico.', ['es-cordoba startup-ecosystem need']],
    ['Málaga es ya un imán para las tecnológicas.', ['es-malaga startup-ecosystem offer']],
    ['Las iglesias románicas de Zamora amenazan ruina.', ['es-zamora culture-heritage need']],
    ['Manila sigue sin fibra.', ['ph-manila open-data-digital need']],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toEqual(expected));

  it.each([
    'In 2019 officials of Pune attended a congress on housing.',
    'A talk on incubators was given in Chengdu on the second day.',
    'Toledo was the seat of the Visigoth kings.',
  ])('finds nothing in "%s"', (text) => expect(stated(text)).toEqual([]));
});
