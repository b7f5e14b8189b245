import { strToU8, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org'
const word = `${office}/wordprocessingml/2006/main`
const relationships = `${office}/officeDocument/2006/relationships`
const header = `<?xml version="1.0"?><w:hdr xmlns:w="${word}" xmlns:r="${relationships}" xmlns:v="urn:schemas-microsoft-com:vml"><w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr><w:r><w:t>The House</w:t></w:r><w:r><w:pict><v:shape style="width:9pt;height:9pt" alt="mark"><v:imagedata r:id="rId5"/></v:shape></w:pict></w:r></w:p></w:hdr>`

const styles = `<?xml version="1.0"?><w:styles xmlns:w="${word}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="House Serif" w:hAnsi="House Serif"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:next w:val="Textkrper"/><w:link w:val="Gone"/><w:rsid w:val="00AA00AA"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="7A0019"/><w14:ligatures w14:val="standard"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Textkrper"><w:name w:val="Body Text"/><w:basedOn w:val="Standard"/><w:pPr><w:spacing w:after="333"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Aufzhlungszeichen"><w:name w:val="List Bullet"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="SourceCode"><w:name w:val="Source Code"/><w:rPr><w:color w:val="006600"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Strong"><w:name w:val="House Note"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Wrong"><w:name w:val="Emphasis"/></w:style>
<w:style w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/><w:basedOn w:val="Standard"/></w:style>
</w:styles>`

const numbering = `<?xml version="1.0"?><w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="berschrift1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`

const rels = (...entries: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const contentTypes = `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="gif" ContentType="image/gif"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/><Override PartName="/word/kopf.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`

/** The files of an organisation's template: few styles under the ids of a German Word, a header with a picture, numbered headings. */
export const houseFiles: Readonly<Record<string, Uint8Array>> = {
  '[Content_Types].xml': strToU8(contentTypes),
  '_rels/.rels': strToU8(rels(['rId1', 'officeDocument', 'word/document.xml'])),
  'word/document.xml': strToU8(
    `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:r="${relationships}"><w:body><w:p><w:r><w:t>Words that are not taken.</w:t></w:r></w:p><w:sectPr w:rsidR="00112233"><w:headerReference w:type="default" r:id="rId7"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="3000" w:header="500" w:footer="500" w:gutter="0"/><w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>`,
  ),
  'word/_rels/document.xml.rels': strToU8(
    rels(['rId1', 'styles', 'styles.xml'], ['rId2', 'numbering', 'numbering.xml'], ['rId7', 'header', 'kopf.xml']),
  ),
  'word/styles.xml': strToU8(styles),
  'word/numbering.xml': strToU8(numbering),
  'word/kopf.xml': strToU8(header),
  'word/_rels/kopf.xml.rels': strToU8(rels(['rId5', 'image', 'media/mark.gif'])),
  'word/media/mark.gif': strToU8('GIF89a'),
}

/** The template as a file. */
export const houseTemplate = (): Uint8Array => zipSync({ ...houseFiles })
