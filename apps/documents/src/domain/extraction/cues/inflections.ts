import { type CueLists, phrases } from './cue-kinds';

/** "apply" to "applies", "reach" to "reaches". */
function present(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

/** "apply" to "applied", "store" to "stored"; regular verbs that double no letter. */
function past(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

/** Plain regular verbs of doing in all forms that other lists do not name otherwise. English. */
const whole = phrases(
  `renovate, refurbish, repair, modernise, electrify, pedestrianise, install, equip, monitor, publish, digitise, digitalise, automate, simplify, subsidise, maintain, recycle, purify, desalinate, dredge, reforest, resettle, legalise, vaccinate, accompany, distribute, provide, guarantee, enforce, regulate, reward, organise, coordinate, consult, promote, encourage, attract, incubate, deploy, develop, create, establish, reopen, convert, transform, regenerate, revive, revitalise, redevelop, conserve, preserve, safeguard, catalogue, generate, illuminate, irrigate, insulate, restore, connect, collect, supervise, inspect, certify, translate, rehabilitate, redesign, integrate`,
);
/** The same where the plain form is a noun as often as not. */
const inflected = phrases(
  `clear, widen, pave, replace, upgrade, extend, expand, link, fit, measure, mentor, tutor, coach, fund, finance, sponsor, manage, operate, reuse, treat, capture, harvest, supply, deliver, grant, secure, launch, donate, produce, rent out, care for, hand out`,
);

const forms = (verb: string): string[] => {
  const [head = verb, ...rest] = verb.split(' ');
  return [present(head), past(head), `has ${past(head)}`, `have ${past(head)}`].map((form) =>
    [form, ...rest].join(' '),
  );
};

export const englishInflections: CueLists = {
  act: [...whole, ...whole.flatMap(forms), ...inflected.flatMap(forms)],
};

/** Plain regular Spanish verbs of doing, folded. */
const inAr = phrases(
  `ampliar, ensanchar, restaurar, rehabilitar, renovar, recuperar, instalar, plantar, crear, lanzar, implantar, transformar, modernizar, mejorar, gestionar, alojar, realojar, reciclar, reutilizar, compostar, separar, controlar, vigilar, ensenar, formar, prestar, publicar, enviar, desarrollar, disenar, financiar, subvencionar, apoyar, fomentar, impulsar, conectar, enlazar, integrar, coordinar, generar, alimentar, calentar, peatonalizar, adoptar, aprobar, aplicar, emplear, conservar, equipar, digitalizar, organizar, reparar, limpiar, depurar, desalar, almacenar, regar, enfriar, refrescar, soterrar, enterrar, regalar, alquilar, arreglar, asfaltar, electrificar, aislar, sensorizar, automatizar, simplificar, revitalizar, dinamizar, acondicionar, habilitar, urbanizar, legalizar, vacunar, acompanar, escolarizar, adaptar, inaugurar, estrenar`,
);
const inEr = phrases(
  `abastecer, ofrecer, proteger, recoger, acoger, establecer, vender, construir, reconstruir, repartir, convertir, distribuir, sustituir, invertir, cubrir, reunir, imprimir, compartir, introducir, producir, reducir`,
);
const weak = new Set('producir introducir reducir convertir invertir'.split(' '));

function formsInAr(verb: string): string[] {
  const stem = verb.slice(0, -2);
  return [`${stem}an`, `${stem}aron`, `ha ${stem}ado`, `han ${stem}ado`, `se ${stem}aron`, `${stem}o`];
}

function formsInEr(verb: string): string[] {
  const stem = verb.slice(0, -2);
  if (weak.has(verb)) return [`${stem}en`, `ha ${stem}ido`, `han ${stem}ido`];
  const third = stem.endsWith('u') ? 'y' : 'i';
  return [
    `${third === 'y' ? `${stem}y` : stem}en`,
    `${stem}${third}eron`,
    `${stem}${third}o`,
    `ha ${stem}ido`,
    `han ${stem}ido`,
  ];
}

export const spanishInflections: CueLists = {
  act: [...inAr.flatMap(formsInAr), ...inEr.flatMap(formsInEr)],
};
