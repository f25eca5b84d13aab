import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {schema} from '@dicebear/open-peeps';
import {faces, type CastMember} from '../../src/content/cast.ts';
import type {CastDrawings} from '../../src/content/cast-drawings.ts';
import {readContent} from '../../src/content/read-content.ts';
import {castScript} from '../../src/packager/course-script.ts';
import {makeCast} from '../../src/packager/make-cast.ts';

const {cast} = (await readContent('.')).course;
const drawings = makeCast(cast);

const somebody: CastMember = {
  id: 'somebody',
  head: 'bangs',
  skin: '#d08b5b',
  hair: '#2c1b18',
  clothes: '#8fa7df',
};

describe('the cast', () => {
  it('has at least ten people and six moods', () => {
    assert.ok(Object.keys(drawings.people).length >= 10);
    assert.ok(Object.keys(drawings.face).length >= 6);
  });

  for (const {id} of cast) {
    it(`has all that it takes to draw ${id} in every mood`, () => {
      const person = drawings.people[id]!;
      const {body, head, face, facialHair, accessories} = drawings;
      const worn = [
        body,
        head[person.head],
        ...Object.keys(faces).map((mood) => face[mood as keyof typeof face]),
        ...(person.facialHair ? [facialHair[person.facialHair]] : []),
        ...(person.accessories ? [accessories[person.accessories]] : []),
      ];

      for (const shapes of worn) {
        assert.ok(shapes && shapes.length > 0);
        for (const [fill, path] of shapes) {
          assert.match(fill, /^(ink|light|skin|hair|clothes)$/);
          assert.match(path, /^[mM][\d\s.,a-zA-Z-]+$/);
        }
      }
      for (const fill of ['skin', 'hair', 'clothes'] as const) {
        assert.match(person[fill], /^#[0-9a-f]{6}$/);
      }
    });
  }

  it('shows another face for every mood', () => {
    const seen = Object.values(drawings.face).map((face) =>
      JSON.stringify(face),
    );
    assert.equal(new Set(seen).size, seen.length);
  });
});

describe('makeCast()', () => {
  it('keeps a drawing once, whoever wears it', () => {
    const two = makeCast([somebody, {...somebody, id: 'twin'}]);

    assert.deepEqual(Object.keys(two.head), ['bangs']);
    assert.deepEqual(Object.keys(two.people), ['somebody', 'twin']);
    assert.deepEqual(two.accessories, {});
  });

  it('leaves the colours to each person', () => {
    const red = makeCast([{...somebody, hair: '#c93305'}]);

    assert.deepEqual(red.head, makeCast([somebody]).head);
    assert.ok(red.head['bangs']!.some(([fill]) => fill === 'hair'));
    assert.equal(red.people['somebody']!.hair, '#c93305');
  });

  it('can draw whatever an author may choose', () => {
    for (const part of ['head', 'facialHair', 'accessories'] as const) {
      const {items} = schema.properties![part] as {items: {enum: string[]}};
      for (const name of items.enum) {
        const {[part]: drawn} = makeCast([{...somebody, [part]: name}]);
        assert.ok(drawn[name]!.length > 0, name);
      }
    }
  });
});

describe('the script of the cast', () => {
  it('gives the player exactly the drawings, and is plain ASCII', () => {
    const script = castScript(drawings);
    const page: {iCareCast?: CastDrawings} = {};
    runInNewContext(script, page);

    assert.equal(JSON.stringify(page.iCareCast), JSON.stringify(drawings));
    assert.match(script, /^[\x20-\x7e]+\n$/);
  });

  it('is the same for the same cast', () => {
    assert.equal(castScript(makeCast(cast)), castScript(drawings));
  });
});
