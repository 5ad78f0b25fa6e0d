import { translations as inEnglish } from '@zxcvbn-ts/language-en';
import { translations as inSpanish } from '@zxcvbn-ts/language-es-es';

type Advice = Pick<typeof inEnglish, 'warnings' | 'suggestions'>;

/** The library's own Spanish says tú to people whom the rest of Puente calls usted. */
const spanish: Advice = {
  warnings: {
    ...inSpanish.warnings,
    straightRow: 'Las teclas seguidas del teclado son fáciles de adivinar.',
    simpleRepeat: 'Los caracteres repetidos, como «aaa», son fáciles de adivinar.',
    sequences: 'Las secuencias comunes, como «abc», son fáciles de adivinar.',
  },
  suggestions: {
    l33t: 'Evite sustituciones previsibles, como «@» por «a».',
    reverseWords: 'Evite palabras comunes escritas al revés.',
    allUppercase: 'Escriba en mayúsculas algunas letras, pero no todas.',
    capitalization: 'Escriba en mayúsculas alguna letra más que la primera.',
    dates: 'Evite fechas que se relacionen con usted.',
    recentYears: 'Evite años recientes.',
    associatedYears: 'Evite años que se relacionen con usted.',
    sequences: 'Evite secuencias comunes de caracteres.',
    repeated: 'Evite palabras y caracteres repetidos.',
    longerKeyboardPattern: 'Use patrones de teclado más largos y cambie varias veces de dirección.',
    anotherWord: 'Añada más palabras, de las menos comunes.',
    useWords: 'Use varias palabras, pero evite las frases comunes.',
    noNeed: 'Una contraseña puede ser segura sin símbolos, números ni mayúsculas.',
    pwned: 'Si usa esta contraseña en otro lugar, debería cambiarla.',
  },
};

/** What makes a password weak and how to make it stronger, in a person's language. */
export const adviceIn = (language: string): Advice => (language === 'es' ? spanish : inEnglish);
