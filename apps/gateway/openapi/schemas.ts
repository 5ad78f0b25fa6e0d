import * as ts from 'typescript';
import { rulesOf } from './rules';
import { type Schema } from './schema';

/** Turns types into schemas; what has a name becomes a component that others refer to. */
export class Schemas {
  readonly components: Record<string, Schema> = {};

  constructor(private readonly checker: ts.TypeChecker) {}

  /** @throws Error where a type has no counterpart in JSON. */
  of(type: ts.Type): Schema {
    if (type.flags & (ts.TypeFlags.Boolean | ts.TypeFlags.BooleanLiteral)) return booleanOf(type);
    if (type.isUnion()) return this.union(type);
    if (type.isStringLiteral() || type.isNumberLiteral()) return literal(type.value);
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    const [item] = this.checker.isArrayType(type)
      ? this.checker.getTypeArguments(type as ts.TypeReference)
      : [];
    if (item) return { type: 'array', items: this.of(item) };
    if (type.getSymbol()?.name === 'Blob') return { type: 'string', format: 'binary' };
    if (type.flags & ts.TypeFlags.Object || type.isIntersection()) return this.object(type);
    throw new Error(`no schema for ${this.checker.typeToString(type)}`);
  }

  /** The properties of an object type, in their order. */
  propertiesOf(type: ts.Type): { name: string; isRequired: boolean; schema: Schema }[] {
    return this.checker.getPropertiesOfType(type).map((property) => ({
      name: property.name,
      isRequired: (property.flags & ts.SymbolFlags.Optional) === 0,
      schema: this.property(property),
    }));
  }

  private object(type: ts.Type): Schema {
    const name = this.nameOf(type);
    if (name === null) return this.fields(type);
    if (!(name in this.components)) {
      this.components[name] = {};
      Object.assign(
        this.components[name],
        this.fields(type),
        describe(type.aliasSymbol ?? type.symbol, this.checker),
      );
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** `Page<City>` is PageOfCity; types that have no name of their own are written where they stand. */
  private nameOf(type: ts.Type): string | null {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    if (!symbol || symbol.name === '__type' || isOfTypeScript(symbol)) return null;
    const own = this.checker.getTypeArguments(type as ts.TypeReference);
    const named = [...(type.aliasTypeArguments ?? own)].map((one) => this.nameOf(one) ?? '');
    return named.length > 0 && !type.isClass() ? `${symbol.name}Of${named.join('')}` : symbol.name;
  }

  private fields(type: ts.Type): Schema {
    const index = this.checker.getIndexInfosOfType(type)[0];
    const properties = this.propertiesOf(type);
    const required = properties.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    return {
      type: 'object',
      ...(properties.length > 0 && {
        properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
      }),
      ...(required.length > 0 && { required }),
      ...(index && { additionalProperties: this.of(index.type) }),
    };
  }

  private property(property: ts.Symbol): Schema {
    const schema = this.of(this.checker.getTypeOfSymbol(property));
    const owner = property.declarations?.[0]?.parent;
    const { own, each } = rulesOf(
      (owner && ts.isClassDeclaration(owner) && owner.name?.text) || '',
      property.name,
    );
    const kept = own.type && schema.type ? { ...own, type: replaceNumber(schema.type) } : own;
    return {
      ...schema,
      ...kept,
      ...(schema.items && { items: { ...schema.items, ...each } }),
      ...describe(property, this.checker),
    };
  }

  private union(type: ts.UnionType): Schema {
    const members = type.types.filter((one) => (one.flags & ts.TypeFlags.Undefined) === 0);
    const isNullable = members.some((one) => one.flags & ts.TypeFlags.Null);
    const rest = members.filter((one) => (one.flags & ts.TypeFlags.Null) === 0);
    if (!isNullable) return this.either(rest);
    const schema = this.either(rest);
    if (schema.$ref || schema.anyOf) return { anyOf: [...(schema.anyOf ?? [schema]), { type: 'null' }] };
    const types = schema.type === undefined ? {} : { type: [schema.type, 'null'].flat() };
    return { ...schema, ...types, ...(schema.enum && { enum: [...schema.enum, null] }) };
  }

  private either(types: readonly ts.Type[]): Schema {
    const [only] = types;
    if (only && types.length === 1) return this.of(only);
    if (types.every((one) => one.flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
    const values = types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    if (values.length === types.length) return { type: 'string', enum: values };
    if (types.every((one) => one.flags & ts.TypeFlags.StringLike)) return { type: 'string' };
    return { anyOf: types.map((one) => this.of(one)) };
  }
}

function booleanOf(type: ts.Type): Schema {
  if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
  return { type: 'boolean', enum: ['intrinsicName' in type && type.intrinsicName === 'true'] };
}

function literal(value: string | number): Schema {
  return { type: typeof value, enum: [value] };
}

function replaceNumber(type: string | string[]): string | string[] {
  return Array.isArray(type) ? type.map((one) => (one === 'number' ? 'integer' : one)) : 'integer';
}

/** `Omit`, `Readonly` and their like say nothing of what they are about. */
function isOfTypeScript(symbol: ts.Symbol): boolean {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
  return /\/typescript\/lib\/lib\.[^/]*$/.test(file);
}

/** A docstring as one line of text. */
export function describe(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): { description?: string } {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s*\n\s*/g, ' ');
  return text === '' ? {} : { description: text };
}
