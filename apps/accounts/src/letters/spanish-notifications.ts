import { type NotificationPhrases } from './wording';

/** The same, in Spanish. */
export const spanishNotifications: NotificationPhrases = {
  'start-up-submitted': [
    'Una empresa espera revisión',
    'Se ha presentado una empresa emergente para su publicación.',
  ],
  'start-up-published': [
    'Su empresa está publicada',
    'Su empresa está publicada: desde ahora las ciudades la encuentran.',
  ],
  'start-up-returned': [
    'Su empresa necesita una corrección',
    'El programa tiene una pregunta antes de publicar su empresa. Respóndala y vuelva a presentarla, por favor.',
  ],
  'start-up-declined': ['Su empresa no se publica', 'El programa ha decidido no publicar su empresa.'],
  'start-up-archived': [
    'Una empresa está archivada',
    'Su empresa está archivada: las ciudades ya no la encuentran.',
  ],
  'start-up-restored': ['Una empresa ha vuelto', 'Su empresa ha salido del archivo.'],
  'start-up-renewed': ['Una empresa está renovada', 'Su empresa sigue publicada un año más.'],
  'start-up-expiry-near': [
    'La publicación de su empresa está por caducar',
    'Lo publicado sobre su empresa tiene casi un año y pronto dejará de verse. Revíselo y renuévelo, por favor: basta un clic.',
  ],
  'start-up-expired': [
    'La publicación de su empresa ha caducado',
    'Su empresa no se renovó en un año y las ciudades ya no la ven. Puede renovarla cuando quiera.',
  ],
  'claim-requested': [
    'Alguien reclama una ciudad',
    'Alguien dice actuar por cuenta de una ciudad. Confírmelo o rechácelo, por favor.',
  ],
  'claim-confirmed': [
    'Ya actúa por cuenta de su ciudad',
    'Su solicitud está confirmada: desde ahora actúa en Puente por cuenta de su ciudad.',
  ],
  'claim-declined': [
    'Su solicitud ha sido rechazada',
    'El programa no ha confirmado que actúe por cuenta de la ciudad.',
  ],
  'identity-linked': [
    'Se puede entrar en su cuenta de otra manera',
    'Usted, o alguien que tiene su dirección en el proveedor de identidad, ha entrado a través de él: desde ahora su cuenta está abierta a esa persona. Si no ha sido usted, avise al programa, por favor.',
  ],
  'member-invited': [
    'Se ha invitado a alguien',
    'Se ha invitado a alguien a actuar por cuenta de su organización.',
  ],
  'member-joined': [
    'Su organización tiene un nuevo miembro',
    'Alguien actúa ahora, como usted, por cuenta de su organización.',
  ],
  'member-removed': [
    'Alguien ha dejado su organización',
    'Alguien ya no actúa por cuenta de su organización.',
  ],
  'match-request-fits': [
    'Un nuevo socio encaja con su búsqueda',
    'Hay un socio nuevo que encaja con una búsqueda que guardó.',
  ],
  'good-practice-registered': [
    'Hay una buena práctica nueva',
    'Se ha añadido al catálogo una buena práctica de su organización.',
  ],
  'good-practice-updated': [
    'Una buena práctica ha cambiado',
    'Ha cambiado en el catálogo una buena práctica de su organización.',
  ],
  'proposal-drafted': [
    'Su organización prepara una propuesta',
    'Alguien de su organización ha empezado a escribir una propuesta. La otra parte no la ve todavía.',
  ],
  'proposal-proposed': [
    'Le proponen una colaboración',
    'Se propone una colaboración a su organización. Acéptela o rechácela antes de que venza el plazo, por favor.',
  ],
  'proposal-awaiting-contact': [
    'Una propuesta espera una dirección',
    'Se propone una colaboración a una ciudad por cuya cuenta no actúa nadie. Indique a quién escribir, por favor.',
  ],
  'proposal-delivered': [
    'Su propuesta ha llegado',
    'Su propuesta se ha entregado; el plazo corre desde ahora.',
  ],
  'proposal-accepted': [
    'Su propuesta ha sido aceptada',
    'La otra parte acepta la colaboración; ahora la revisa el programa.',
  ],
  'proposal-declined': [
    'Su propuesta ha sido rechazada',
    'La otra parte rechaza la colaboración. La propuesta nombra a otros que pueden encajar.',
  ],
  'proposal-expired': [
    'Una propuesta ha caducado',
    'Nadie respondió a la propuesta antes de que venciera el plazo.',
  ],
  'proposal-in-review': [
    'Una propuesta espera revisión',
    'Una colaboración que ambas partes quieren espera la revisión del programa.',
  ],
  'proposal-returned': [
    'Su propuesta necesita una corrección',
    'El programa tiene una pregunta sobre la colaboración antes de aprobarla.',
  ],
  'proposal-approved': [
    'La colaboración está aprobada',
    'Dos miembros del programa han aprobado la colaboración.',
  ],
  'proposal-rejected': [
    'La colaboración no se aprueba',
    'El programa ha decidido no aprobar la colaboración.',
  ],
  'proposal-active': [
    'La colaboración comienza',
    'La colaboración está activa: ya pueden llenar su plan de acción.',
  ],
  'proposal-completed': [
    'La colaboración ha concluido',
    'La colaboración ha concluido y su resultado está anotado.',
  ],
  'proposal-closed': ['La colaboración está cerrada', 'Se ha puesto fin a la colaboración.'],
  'ending-announced': [
    'La otra parte pone fin a la colaboración',
    'La otra parte pone fin a la colaboración. Se cerrará cuando ustedes también lo hagan.',
  ],
  'proposal-withdrawn': ['Una propuesta ha sido retirada', 'Quien propuso la colaboración la ha retirado.'],
  'approval-given': [
    'Hay una de dos aprobaciones',
    'Un miembro del programa ha aprobado la colaboración; falta un segundo.',
  ],
  'question-asked': [
    'Hay una pregunta sobre una propuesta',
    'La otra parte pregunta algo sobre la propuesta.',
  ],
  'answer-given': ['Su pregunta tiene respuesta', 'Su pregunta sobre la propuesta tiene respuesta.'],
  'counter-proposal-made': [
    'Hay una contrapropuesta',
    'La otra parte propone la colaboración de otra manera.',
  ],
  'proposal-edited': [
    'Se ha modificado una propuesta',
    'Quien propuso la colaboración ha modificado lo que dice, después de que el programa la devolviera.',
  ],
  'decision-undone': [
    'Se ha deshecho una decisión',
    'Se ha deshecho una decisión; el caso vuelve a estar como antes.',
  ],
  'partnership-updated': [
    'Una colaboración ha cambiado',
    'Ha cambiado el plan de acción de una colaboración.',
  ],
  'milestone-added': ['Hay un hito nuevo', 'Se ha añadido un hito al plan de acción de una colaboración.'],
  'milestone-updated': ['Un hito ha cambiado', 'Ha cambiado un hito del plan de acción de una colaboración.'],
  'outcome-recorded': ['Hay un resultado anotado', 'Se ha anotado lo que ha dado de sí una colaboración.'],
  'health-check-recorded': [
    'Hay una evaluación anotada',
    'Se ha evaluado una colaboración según los diez principios.',
  ],
};
