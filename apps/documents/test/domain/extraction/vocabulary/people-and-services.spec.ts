import { stated } from '../stated';

describe('what notes say of services, learning, health and those who live in a city', () => {
  it.each([
    [
      'In Patna the municipal corporation keeps its registers on paper.',
      'in-patna public-services-governance need',
    ],
    [
      'The council of Colombo owes two years of bills to its suppliers.',
      'lk-colombo public-services-governance need',
    ],
    [
      'In Wellington residents choose by vote which projects are built.',
      'nz-wellington public-services-governance offer',
    ],
    ['No proper road links the islands quarter of Kochi with the mainland.', 'in-kochi infrastructure need'],
    ['Incheon has laid all cables underground along its main avenues.', 'kr-incheon infrastructure offer'],
    [
      'Karachi has hardly two square metres of green for each resident.',
      'pk-karachi public-space-planning need',
    ],
    [
      'Seoul tore down an elevated highway and opened a promenade for people on foot.',
      'kr-seoul public-space-planning offer',
    ],
    ['Schools in Samarkand teach in two shifts.', 'uz-samarkand knowledge-education need'],
    [
      'Two in every ten residents of Manila live on less than three dollars a day.',
      'ph-manila social-inclusion need',
    ],
    ['Early marriage is common in the outer wards of Rajshahi.', 'bd-rajshahi youth-women need'],
    ["Two thirds of Suva's adults are overweight.", 'fj-suva health-ageing need'],
    ['Daegu stamped out tuberculosis in its hostels.', 'kr-daegu health-ageing offer'],
  ])('%s', (text, expected) => expect(stated(text)).toContain(expected));

  it.each([
    ['Gijón imparte talleres de ciencia en todos sus colegios.', 'es-gijon knowledge-education offer'],
    [
      'Málaga permite hacer casi todos los trámites desde el móvil.',
      'es-malaga public-services-governance offer',
    ],
    [
      'Bilbao combate los rumores sobre los inmigrantes con una red de vecinos.',
      'es-bilbao social-inclusion offer',
    ],
    ['Ourense es la ciudad más envejecida de España.', 'es-ourense health-ageing need'],
  ])('%s', (text, expected) => expect(stated(text, 'es')).toContain(expected));

  it.each([
    'A doctor in Wuhan wrote a poem on spring.',
    'An architect from Barcelona gave a talk on public space at the fair.',
    'The Youth Orchestra of Taipei played at the gala.',
  ])('says nothing of a city: %s', (text) => expect(stated(text)).toEqual([]));
});
