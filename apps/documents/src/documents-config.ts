import { ServiceConfig } from '@puente/platform';
import { Expose, Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, Min, ValidateIf } from 'class-validator';

function toNumber({ value }: { value: unknown }): unknown {
  return value === undefined ? undefined : Number(value);
}

/** What documents reads of its environment: beside what every service does, a language model. Unset, none is asked. */
export class DocumentsConfig extends ServiceConfig {
  /** Of an endpoint that speaks as OpenAI's does: `https://models.example/v1`. */
  @Expose({ name: 'PUENTE_MODEL_URL' })
  @ValidateIf(hasModel)
  @IsString({ message: 'PUENTE_MODEL_URL is missing, as PUENTE_MODEL_NAME or PUENTE_MODEL_KEY is set' })
  @Matches(/^https?:\/\/[^\s/@?#]+(\/[^\s@?#]*)?$/, {
    message: 'PUENTE_MODEL_URL must be http://host/path or https://host/path, without user and password',
  })
  modelUrl?: string;

  @Expose({ name: 'PUENTE_MODEL_NAME' })
  @ValidateIf(hasModel)
  @IsString({ message: 'PUENTE_MODEL_NAME is missing, as PUENTE_MODEL_URL is set' })
  @Matches(/^[\x20-\x7e]{1,200}$/, { message: 'PUENTE_MODEL_NAME must be of 1 to 200 printable characters' })
  modelName?: string;

  /** Left out where the endpoint asks for none. */
  @Expose({ name: 'PUENTE_MODEL_KEY' })
  @IsOptional()
  @Matches(/^[\x21-\x7e]+$/, { message: 'PUENTE_MODEL_KEY must be of printable characters without blanks' })
  modelKey?: string;

  /** For one question, with all its tries. */
  @Expose({ name: 'PUENTE_MODEL_SECONDS_MAX' })
  @IsOptional()
  @Transform(toNumber)
  @IsInt({ message: 'PUENTE_MODEL_SECONDS_MAX must be a number of seconds' })
  @Min(1, { message: 'PUENTE_MODEL_SECONDS_MAX must be between 1 and 600' })
  @Max(600, { message: 'PUENTE_MODEL_SECONDS_MAX must be between 1 and 600' })
  modelSecondsMax?: number = 20;

  @Expose({ name: 'PUENTE_MODEL_REQUESTS_A_DAY_MAX' })
  @IsOptional()
  @Transform(toNumber)
  @IsInt({ message: 'PUENTE_MODEL_REQUESTS_A_DAY_MAX must be a number of requests' })
  @Min(0, { message: 'PUENTE_MODEL_REQUESTS_A_DAY_MAX must not be below 0' })
  @Max(1_000_000_000, { message: 'PUENTE_MODEL_REQUESTS_A_DAY_MAX must not be above 1000000000' })
  modelRequestsADayMax?: number = 500;

  /** Of questions, with the task and the list of challenges that go with each. */
  @Expose({ name: 'PUENTE_MODEL_CHARACTERS_A_DAY_MAX' })
  @IsOptional()
  @Transform(toNumber)
  @IsInt({ message: 'PUENTE_MODEL_CHARACTERS_A_DAY_MAX must be a number of characters' })
  @Min(0, { message: 'PUENTE_MODEL_CHARACTERS_A_DAY_MAX must not be below 0' })
  @Max(1_000_000_000_000, { message: 'PUENTE_MODEL_CHARACTERS_A_DAY_MAX must not be above 1000000000000' })
  modelCharactersADayMax?: number = 5_000_000;

  /** Of a document's text, from its beginning. */
  @Expose({ name: 'PUENTE_MODEL_CHARACTERS_A_DOCUMENT_MAX' })
  @IsOptional()
  @Transform(toNumber)
  @IsInt({ message: 'PUENTE_MODEL_CHARACTERS_A_DOCUMENT_MAX must be a number of characters' })
  @Min(1_000, { message: 'PUENTE_MODEL_CHARACTERS_A_DOCUMENT_MAX must be between 1000 and 300000' })
  @Max(300_000, { message: 'PUENTE_MODEL_CHARACTERS_A_DOCUMENT_MAX must be between 1000 and 300000' })
  modelCharactersADocumentMax?: number = 60_000;
}

/** All that a model needs is asked for once any of it is there. */
function hasModel({ modelUrl, modelName, modelKey }: DocumentsConfig): boolean {
  return [modelUrl, modelName, modelKey].some((one) => one !== undefined);
}
