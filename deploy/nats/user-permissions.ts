import { durableName, eventStream, followerNames, inboxPrefix } from '@puente/messaging';
import { busDuties, type NatsService } from './permissions';

/** In the words of nats-server's configuration. */
export interface UserPermissions {
  readonly publish: { readonly allow: readonly string[] };
  readonly subscribe: { readonly allow: readonly string[] };
  /** Whoever answers may publish to the inbox that a request came with, and to no other. */
  readonly allow_responses?: { readonly max: number; readonly expires: string };
}

/** Longer than anybody waits for an answer: an upload's registration may take a minute. */
const answerWithin = '5m';
const stream = eventStream.name;

/** Exactly the subjects that a service's duties need. */
export function userPermissions(service: NatsService): UserPermissions {
  const { asks, answers, tells, hears, follows } = busDuties[service];
  const usesStream = tells || follows || hears.length > 0;
  const allow = [
    ...asks.map(({ subject }) => subject).sort(),
    ...(tells ? [`${service}.v1.event.>`] : []),
    ...(usesStream
      ? ['$JS.API.INFO', `$JS.API.STREAM.INFO.${stream}`, `$JS.API.STREAM.CREATE.${stream}`]
      : []),
    ...hears.flatMap((owner) => durableSubjects(service, owner)),
    ...(follows ? followerSubjects(service) : []),
  ];
  // Answers are asked for in the service's queue only: nobody listens in on its requests under its name.
  const listening = answers ? [`${service}.v1.> ${service}`] : [];
  return {
    publish: { allow },
    subscribe: { allow: [...listening, `${inboxPrefix(service)}.>`] },
    ...(answers && { allow_responses: { max: 1, expires: answerWithin } }),
  };
}

/** To create, look at, read from and acknowledge to one durable consumer, on that owner's events only. */
function durableSubjects(service: NatsService, owner: NatsService): string[] {
  const durable = durableName(service, owner);
  return [
    `$JS.API.CONSUMER.CREATE.${stream}.${durable}.${owner}.v1.event.>`,
    `$JS.API.CONSUMER.INFO.${stream}.${durable}`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.${durable}`,
    `$JS.ACK.${stream}.${durable}.>`,
  ];
}

/** To create a consumer under one of the service's own names, and to keep its pace. */
function followerSubjects(service: NatsService): string[] {
  return followerNames(service).flatMap((name) => [
    `$JS.API.CONSUMER.CREATE.${stream}.${name}.${eventStream.subjects[0]}`,
    `$JS.FC.${stream}.${name}.>`,
  ]);
}
