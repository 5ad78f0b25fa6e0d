import { partiesIn } from './parties-in';
import { spanishNotifications } from './spanish-notifications';
import { type Phrasebook } from './wording';

const ignore = 'Si no lo ha pedido usted, no tiene que hacer nada.';

export const spanish: Phrasebook = {
  greeting: 'Hola:',
  codeLabel: 'El código del enlace, por si lo necesita aparte:',
  programme: 'el programa',
  letters: {
    registration: () => ({
      subject: 'Confirme su dirección de correo',
      says: [
        'Alguien, seguramente usted, está abriendo una cuenta de Puente con esta dirección.',
        'Abra el enlace antes de 24 horas para terminar.',
      ],
      linkLabel: 'Confirmar la dirección',
      adds: ['Si no ha sido usted, no haga nada: no se creará ninguna cuenta.'],
    }),
    'registration-known': () => ({
      subject: 'Ya tiene una cuenta',
      says: [
        'Alguien, seguramente usted, ha intentado abrir una cuenta de Puente con esta dirección. Ya existe una, y no se ha cambiado nada.',
        'Puede iniciar sesión o, si ha olvidado la contraseña, elegir una nueva en esa misma página.',
      ],
      linkLabel: 'Iniciar sesión',
      adds: [ignore],
    }),
    'password-reset': () => ({
      subject: 'Elija una contraseña nueva',
      says: [
        'Ha pedido una contraseña nueva para su cuenta de Puente.',
        'Abra el enlace antes de 60 minutos para elegirla. Se cerrarán sus demás sesiones.',
      ],
      linkLabel: 'Elegir una contraseña nueva',
      adds: ['Si no lo ha pedido usted, no haga nada: su contraseña seguirá siendo la misma.'],
    }),
    invitation: ({ from, organisationKind, organisationId }, nameOf) => {
      const organisation = nameOf(organisationKind, organisationId);
      return {
        subject: `Invitación a actuar en Puente por cuenta de: ${organisation}`,
        says: [
          `${from} le invita a actuar por cuenta de ${organisation} en Puente, donde ciudades y empresas emergentes de España y de Asia-Pacífico encuentran socios.`,
          'Abra el enlace antes de 7 días para aceptar.',
        ],
        linkLabel: 'Aceptar la invitación',
        adds: ['Si no le interesa, no haga nada: la invitación caduca sola.'],
      };
    },
    contact: ({ city }, nameOf) => {
      const name = nameOf('city', city);
      return {
        subject: `Propuesta de colaboración para ${name}`,
        says: [
          `En Puente, donde ciudades y empresas emergentes de España y de Asia-Pacífico encuentran socios, hay una propuesta de colaboración para ${name}. Se la envía el personal del programa porque nadie actúa aún allí por cuenta de ${name}.`,
          'Con el enlace puede leer la propuesta, rechazarla, o actuar por cuenta de su ciudad y responder. Solo se puede responder una vez.',
        ],
        linkLabel: 'Leer la propuesta',
        adds: ['Si no es usted la persona indicada, haga llegar esta carta a quien lo sea.'],
      };
    },
    notification: ({ action, parties, reason }, nameOf) => {
      const [subject, says] = spanishNotifications[action] ?? [
        'Hay novedades para usted',
        `Se ha hecho algo que le concierne (${action}).`,
      ];
      const names = partiesIn(parties).map(({ kind, id }) => nameOf(kind, id));
      return {
        subject,
        says: [
          says,
          ...(names.length === 0 ? [] : [`Se trata de: ${names.join(', ')}.`]),
          ...(reason === '' ? [] : [`El motivo indicado, como código: ${reason}.`]),
        ],
        linkLabel: 'Verlo en Puente',
        adds: ['Puede elegir qué cartas recibe en su cuenta.'],
      };
    },
  },
};
