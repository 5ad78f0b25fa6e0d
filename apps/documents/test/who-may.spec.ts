import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { documentsActionRecorded, getDocument, withdrawDocument } from '@puente/contracts';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { createDocuments } from '../src/documents.module';
import { upload } from './upload';

const refusal = { code: 'not-permitted' };

describe('who may hand in and withdraw documents', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createDocuments, 'documents');
  });
  afterAll(() => stage?.end());

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const officer = { personId: randomUUID(), memberships: [{ kind: 'city' as const, id: 'es-madrid' }] };

  it('is an admin, nobody else', async () => {
    await expect(upload(stage.bus.client, 'Madrid lacks water.', { actor: officer })).rejects.toMatchObject(
      refusal,
    );
    const { id } = await upload(stage.bus.client, 'Madrid lacks water.');
    await expect(send(withdrawDocument, { actor: officer, id })).rejects.toMatchObject(refusal);
    await expect(send(getDocument, { id })).resolves.toMatchObject({ id });
  });

  it('is told once a document, also where it comes twice', async () => {
    const text = 'Seoul lacks affordable housing.';
    const { id } = await upload(stage.bus.client, text);
    await upload(stage.bus.client, text);
    await send(withdrawDocument, { actor: anAdmin, id });
    const told = () =>
      stage.bus.heard(documentsActionRecorded).filter(({ payload }) => payload.subject.id === id);
    await until(() => told().some(({ payload }) => payload.action === 'document-withdrawn'));
    expect(told().map(({ payload: { action, personId } }) => [action, personId])).toEqual([
      ['document-registered', anAdmin.personId],
      ['document-withdrawn', anAdmin.personId],
    ]);
  });
});
