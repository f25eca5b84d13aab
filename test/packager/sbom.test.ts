import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sbom} from '../../src/packager/sbom.ts';

const own = {name: 'i-care', version: '0.1.0-3fa2c1', licence: 'MIT', text: ''};
const lit = {
  name: 'lit-html',
  version: '3.3.3',
  licence: 'BSD-3-Clause',
  text: '',
};
const font = {
  name: '@fontsource/x',
  version: '5.0.0',
  licence: 'OFL-1.1',
  text: '',
};

interface Bill {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  metadata: {component: {version: string}; timestamp?: string};
  components: Record<'name' | 'version' | 'purl' | 'licenses', unknown>[];
}

describe('sbom()', () => {
  const bill = JSON.parse(sbom(own, [lit, font])) as Bill;

  it('says which course it is for, in CycloneDX 1.6', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.specVersion, '1.6');
    assert.equal(bill.metadata.component.version, '0.1.0-3fa2c1');
  });

  it('names every work with version, licence and address', () => {
    assert.deepEqual(
      bill.components.map(({name, version, purl, licenses}) => ({
        name,
        version,
        purl,
        licenses,
      })),
      [
        {
          name: '@fontsource/x',
          version: '5.0.0',
          purl: 'pkg:npm/%40fontsource/x@5.0.0',
          licenses: [{license: {id: 'OFL-1.1'}}],
        },
        {
          name: 'lit-html',
          version: '3.3.3',
          purl: 'pkg:npm/lit-html@3.3.3',
          licenses: [{license: {id: 'BSD-3-Clause'}}],
        },
      ],
    );
  });

  it('gives drawings the address of the package that brings them', () => {
    const peeps = {...lit, name: 'Peeps', broughtBy: '@dicebear/x'};
    const {components} = JSON.parse(sbom(own, [peeps])) as Bill;

    assert.equal(components[0]?.purl, 'pkg:npm/%40dicebear/x@3.3.3');
  });

  it('is the same for the same parts: no time, no serial number', () => {
    assert.equal(sbom(own, [font, lit]), sbom(own, [lit, font]));
    assert.equal(bill.serialNumber, undefined);
    assert.equal(bill.metadata.timestamp, undefined);
  });
});
