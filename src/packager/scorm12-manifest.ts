import {type Document, DOMImplementation, type Element} from '@xmldom/xmldom';
import {namespaces} from './read-manifest.ts';
import {schemaVersions} from './standards.ts';

const content = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const scorm = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const declarations = 'http://www.w3.org/2000/xmlns/';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Says in SCORM 1.2 what a completed SCORM 2004 manifest says: the same
 * identifiers, titles and files. Sequencing and navigation are left out, since
 * SCORM 1.2 has none.
 */
export function toScorm12(manifest: Document, passMark?: number): Document {
  const translated = new DOMImplementation().createDocument(
    content,
    'manifest',
  );
  const root = translated.documentElement!;
  declareNamespaces(root);
  copyInto(root, manifest.documentElement!);

  root.getElementsByTagName('schemaversion')[0]!.textContent =
    schemaVersions.scorm12;
  for (const item of root.getElementsByTagName('item')) {
    item.setAttribute('isvisible', 'true');
    if (passMark === undefined) continue;
    const mark = translated.createElementNS(scorm, 'adlcp:masteryscore');
    mark.textContent = String(passMark);
    item.appendChild(mark);
  }
  return translated;
}

function declareNamespaces(root: Element) {
  root.setAttributeNS(declarations, 'xmlns', content);
  root.setAttributeNS(declarations, 'xmlns:adlcp', scorm);
  root.setAttributeNS(declarations, 'xmlns:xsi', instance);
  // imsmd is not used, but the official schemas come as one set.
  root.setAttributeNS(
    instance,
    'xsi:schemaLocation',
    `${content} imscp_rootv1p1p2.xsd ` +
      'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd ' +
      `${scorm} adlcp_rootv1p2.xsd`,
  );
}

function copyInto(target: Element, source: Element) {
  for (const {namespaceURI, localName, name, value} of source.attributes) {
    if (!namespaceURI) target.setAttribute(name, value);
    // SCORM 1.2 spells it in lower case, and its schema insists.
    if (namespaceURI === namespaces.scorm && localName === 'scormType') {
      target.setAttributeNS(scorm, 'adlcp:scormtype', value);
    }
  }
  for (const child of source.childNodes) {
    if (child.nodeType === child.TEXT_NODE) {
      target.appendChild(
        target.ownerDocument!.createTextNode(child.nodeValue ?? ''),
      );
    }
    if (child.namespaceURI !== namespaces.content) continue;
    const element = child as Element;
    const copy = target.ownerDocument!.createElementNS(
      content,
      element.localName!,
    );
    target.appendChild(copy);
    copyInto(copy, element);
  }
}
