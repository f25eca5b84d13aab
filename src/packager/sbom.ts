import {
  Contrib,
  Enums,
  Models,
  Serialize,
  Spec,
} from '@cyclonedx/cyclonedx-library';
import type {CarriedWork} from './licences.ts';

/**
 * The bill of materials of all packages, as CycloneDX 1.6 in JSON. Without time
 * and serial number, so that the same parts make the same bill.
 */
export function sbom(
  course: CarriedWork,
  works: readonly CarriedWork[],
): string {
  const bom = new Models.Bom();
  const application = component(course, Enums.ComponentType.Application);
  bom.metadata.component = application;
  for (const work of works) {
    const library = component(work, Enums.ComponentType.Library);
    library.purl = packageUrl(work);
    application.dependencies.add(library.bomRef);
    bom.components.add(library);
  }
  const json = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  ).serialize(bom, {sortLists: true, space: 2});
  return `${json}\n`;
}

function component(
  {name, version, licence}: CarriedWork,
  type: Enums.ComponentType,
): Models.Component {
  const made = new Models.Component(type, name, {
    version,
    bomRef: `${name}@${version}`,
  });
  const licences = new Contrib.License.Factories.LicenseFactory(() => {});
  made.licenses.add(licences.makeFromString(licence));
  return made;
}

/** A scope's `@` is the one character of npm names that such an address escapes. */
function packageUrl({name, version, broughtBy = name}: CarriedWork): string {
  return `pkg:npm/${broughtBy.replace('@', '%40')}@${version}`;
}
