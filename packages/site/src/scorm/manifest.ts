/** The two editions of SCORM that learning platforms take. */
export type ScormVersion = "2004" | "1.2";

/** The metadata of a package. */
export interface ScormContent {
  /** The same for the same content, so that a platform recognises a new upload. */
  readonly id: string;
  readonly title: string;
  /** Every file except the manifest. The platform opens the first one. */
  readonly files: readonly string[];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const fileList = (files: readonly string[]): string =>
  files.map((file) => `      <file href="${escaped(file)}"/>`).join("\n");

/** Makes an identifier that XML accepts, which starts with a letter. */
const name = (id: string): string => `S-${id.replace(/[^A-Za-z0-9._-]/g, "-")}`;

/**
 * Writes the manifest of a package with one launchable item: SCORM 2004 4th Edition (CAM, 3.4) or SCORM 1.2
 * (CAM, 2.3). In 2004 the delivery controls announce that the content itself reports completion and score.
 */
export const scormManifest = (version: ScormVersion, { id, title, files }: ScormContent): string => {
  const [launched = ""] = files;
  const is2004 = version === "2004";
  const head = is2004
    ? `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"`
    : `xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"`;
  const sequencing = `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${name(id)}" version="1.0"
  ${head}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${is2004 ? "2004 4th Edition" : "1.2"}</schemaversion>
  </metadata>
  <organizations default="${name(id)}-organization">
    <organization identifier="${name(id)}-organization">
      <title>${escaped(title)}</title>
      <item identifier="${name(id)}-item" identifierref="${name(id)}-quiz">
        <title>${escaped(title)}</title>${is2004 ? sequencing : ""}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${name(id)}-quiz" type="webcontent" adlcp:${is2004 ? "scormType" : "scormtype"}="sco" href="${escaped(launched)}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;
};
