/**
 * Rules of different standards, and of the law, that answer the same questions: what people ask of one they ask of the
 * others. A rule may stand in more than one row; from row to row nothing is carried on.
 */
const ROWS = `
FRB-6-a FDC-11-a FDC-16.101-b KBH-1.2-a GLX-1.2-a GLX-2.3-a MFJ-6-a NAT-101-14 NAT-R8N
KBH-2.2-a MFJ-6-a
FRB-7-a FDC-12-a KBH-2.5-d KBH-2.5-a MFJ-7-a GLX-2.6-a
FRB-7-b KBH-2.5-b KBH-2.5-a MFJ-7-b GLX-2.6-d
FRB-7-c KBH-2.5-c MFJ-7-b GLX-2.6-d
FRB-6-b FDC-12-c KBH-2.2-c MFJ-6-c GLX-2.6-b NAT-freeChoice
FDC-12-b MFJ-7-c GLX-2.6-c
FRB-13-c FDC-14-a KBH-2.3-b GLX-2.7-a
FDC-14-c KBH-2.3-d
FDC-14-b KBH-2.3-c
FRB-11-b KBH-2.3-a GLX-2.3-e MFJ-8-b
FRB-11-a FRB-3-b KBH-2.1-b GLX-2.3-b FDC-11-e
KBH-2.4-a GLX-2.4-a
KBH-2.4-d FRB-11-c
KBH-2.4-c GLX-2.4-c
FRB-5-d GLX-2.5-a
KBH-2.1-l GLX-2.5-c
GLX-2.5-b KBH-2.2-b
FRB-5-i MFJ-4-e
FRB-15-a FDC-13-a KBH-4.1-b MFJ-11-c GLX-4.1-a
KBH-4.1-a MFJ-11-a
FRB-15-b GLX-4.1.1-a
FRB-15-c FDC-13-b KBH-4.1.1-a MFJ-11-e GLX-4.1.1-a
KBH-4-b GLX-4-a
KBH-4-a GLX-4-a
KBH-4.3-a GLX-4.3-a
KBH-4.2-a GLX-4.2-a
KBH-4.5-a GLX-4.5-a
KBH-4.6-a GLX-4.6-a
KBH-4.6-b GLX-4.6-a
B-33 FDC-16.101a-g
FRB-14-a FDC-9-a KBH-1.1-a MFJ-10-a GLX-1.1-c
FRB-14-b FDC-9-c KBH-5.2-b MFJ-10-c GLX-5.1-a
KBH-5.2-c GLX-5.1-b
FRB-14-e GLX-5.1-b
KBH-5.2-d GLX-5.1-c
FRB-14-f FDC-9-c
FDC-5-d GLX-1.1-c
FRB-3-a FDC-5-a GLX-1.1-a MFJ-5.2-c
GLX-1.1-d FRB-5-c
FRB-4-b KBH-1-a GLX-1-b GLX-2-b
KBH-2-a MFJ-5.2-c
FDC-4-a FDC-7-b
KBH-1.3-a MFJ-13-b
FRB-5-b GLX-2.2-d NAT-101-V
FRB-5-a GLX-2.2-a
KBH-2.1-g GLX-2.2-f
MFJ-5.1-c GLX-2.2-e
KBH-2.1-d KBH-1.2-c GLX-2.2-b B-06 NAT-142-D B-07 GLX-5U-g
KBH-2-d FDC-10-b MFJ-4-a
MFJ-4-b NAT-R1
FDC-15-a FRB-9-c KBH-3.1.1-a MFJ-12-a GLX-3.1.1-a
KBH-3.2.1-a GLX-3.2-a
KBH-3.2.1-c GLX-3.2-a
FDC-8.4-b KBH-5-f MFJ-5.5-a GLX-3.2.2-e NAT-residential
FDC-8.4-c KBH-3.2.1-e MFJ-5.5-b
KBH-3.2.4-a MFJ-5.5-c GLX-3.2.2-c
GLX-5-a KBH-5-b MFJ-3-b
FRB-8-b MFJ-5.2-a
FDC-8.3-a KBH-3.3.1-a GLX-3.3.2-a
KBH-3.3.4-a NAT-R2
KBH-3.3.4-b GLX-3.3.4-a
MFJ-3-c GLX-5V-c
MFJ-5.1-f NAT-pregnant GLX-5S-a
FRB-3-c B-48 MFJ-14-c GLX-3.3.2-e
KBH-3.3.5-a GLX-3.3.6-a NAT-dual MFJ-1-f
KBH-3.3.5-b GLX-3.3.6-b
KBH-3.3.5-c GLX-3.3.6-c
KBH-3.3.5-d GLX-3.3.6-d
KBH-3.3.6-c GLX-3.3.7-a NAT-cognitive
FRB-1-c KBH-3.2.2-b GLX-1-c NAT-R4 NAT-R4N NAT-R4-GLX NAT-R4N-GLX B-16
KBH-3.2.2-c GLX-3.3.1-a
FDC-16.141-b B-16
FDC-16.141-d B-16
FRB-16-a KBH-3.4-a GLX-3.4-a MFJ-13-a
KBH-3.4-b MFJ-8-c
GLX-4.7-c B-17
MFJ-5.3-a B-51 KBH-3.3.3-d GLX-5U-b
KBH-3.3.3-c GLX-3.3.3-c
B-70 B-47 FDC-11-b
B-20 B-49
FDC-16.101-c NAT-youth
FDC-8.6-b NAT-101A-18 GLX-5A-a
FDC-8.6-a KBH-2-k GLX-5A-c
FDC-8.6-d GLX-5A-d
FRB-10-c B-31 FDC-16.101a-a GLX-5A-b MFJ-2-c
KBH-2-l GLX-5A-e
NAT-10-A NAT-R7 FRB-10-a FDC-16.10-b FDC-8.5-a B-53
GLX-5A-g MFJ-5.4-e
B-12 MFJ-1-b NAT-elsewhere NAT-R5
B-52 NAT-form
MFJ-5-b KBH-5-l
GLX-3.1-b KBH-2-n MFJ-11-f
KBH-3.1-a GLX-3.1-a
FDC-5-g MFJ-3-a
FRB-12-a MFJ-9-a FDC-3-d
FRB-2-d NAT-existingCase
`

export const ALIKE: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' '))
