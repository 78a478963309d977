import { strToU8, zipSync } from 'fflate';
import { escapeXml, relationTypes, xmlHeader } from './xml';

/** A relation from one part to another, or to an address outside. */
export type Relation = {
  readonly id: string;
  /** Kind of relation: the last word of its type, or the whole type where it is not one of Office's own. */
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
};

/** The parts of an Open XML file while it is being written. */
export type Package = {
  /** Adds a part of XML, without its first line. */
  readonly addPart: (path: string, xml: string, contentType: string) => void;
  /** Adds a part that is a file of its own; its content type follows from its extension. */
  readonly addFile: (path: string, bytes: Uint8Array) => void;
  /** Says what a part is related to. @param path of the part; empty for the package itself */
  readonly addRelations: (path: string, relations: readonly Relation[]) => void;
  /** Packs everything. The same parts always give the same bytes. */
  readonly pack: () => Uint8Array;
};

const defaults: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** One time for every file in the archive, so that two builds are byte-equal. */
const mtime = new Date(2026, 0, 1);

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationXml({ id, type, target, isOutside }: Relation): string {
  const whole = type.includes('/') ? type : `${relationTypes}/${type}`;
  const mode = isOutside ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${whole}" Target="${escapeXml(target)}"${mode}/>`;
}

function contentTypesXml(types: ReadonlyMap<string, string>): string {
  const known = Object.entries(defaults).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const parts = [...types].map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return `<Types xmlns="${namespace}">${known.join('')}${parts.join('')}</Types>`;
}

/** Begins an Open XML file: a presentation, or the workbook within one. */
export function openPackage(): Package {
  const files: Record<string, Uint8Array> = {};
  const types = new Map<string, string>();
  const add = (path: string, xml: string) => {
    files[path] = strToU8(xmlHeader + xml);
  };
  return {
    addPart: (path, xml, contentType) => {
      add(path, xml);
      types.set(path, contentType);
    },
    addFile: (path, bytes) => {
      files[path] = bytes;
    },
    addRelations: (path, relations) => {
      const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
      const list = relations.map(relationXml).join('');
      add(relationsPath(path), `<Relationships xmlns="${namespace}">${list}</Relationships>`);
    },
    pack: () => {
      const first = { '[Content_Types].xml': strToU8(xmlHeader + contentTypesXml(types)) };
      return zipSync({ ...first, ...files }, { level: 9, mtime });
    },
  };
}
