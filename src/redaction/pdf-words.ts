/**
 * Names of the format itself, which say nothing of anybody and may never change. Source: ISO 32000-1, of what PDFium carries over.
 */
export const PDF_WORDS: ReadonlySet<string> = new Set(
  `ActualText Alternate AntiAlias Ascent AvgWidth Background BaseEncoding BaseFont BBox BitsPerComponent BitsPerCoordinate
  BitsPerFlag BitsPerSample BlackIs1 BlackPoint Bounds ByteRange CalGray CalRGB Catalog CCITTFaxDecode CharProcs CharSet
  CIDFontType0 CIDFontType0C CIDFontType2 CIDSet CIDSystemInfo CIDToGIDMap Colorants ColorDodge ColorBurn ColorSpace
  ColorTransform Columns Contents Coords Count CreationDate Creator CropBox DamagedRowsBeforeError Darken DCTDecode Decode
  DecodeParms Default DefaultCMYK DefaultGray DefaultRGB DescendantFonts Descent DeviceCMYK DeviceGray DeviceN DeviceRGB
  Difference Differences Domain Encode EncodedByteAlign Encoding EndOfBlock EndOfLine Exclusion ExtGState Extend Filter
  FirstChar Flags FlateDecode Font FontBBox FontDescriptor FontFamily FontFile FontFile2 FontFile3 FontMatrix FontName
  FontStretch FontWeight Form FormType Function FunctionType Functions Gamma Group HardLight Height ICCBased Identity
  Identity-H Identity-V Image ImageMask Indexed Info Intent Interpolate ItalicAngle JBIG2Decode JBIG2Globals JPXDecode Kids
  LastChar Leading Length Length1 Length2 Length3 Lighten Luminosity LZWDecode MacExpertEncoding MacRomanEncoding Mask
  Matrix Matte MaxWidth MediaBox MissingWidth MMType1 ModDate Multiply Name Normal None Ordering Order Outlines Overlay Page
  Pages PaintType Parent Pattern PatternType Perceptual Predictor Process Producer Properties Range RelativeColorimetric
  Registry Resources Root Rotate Rows RunLengthDecode Saturation Screen Separation Shading ShadingType Size SMask SMaskInData
  SoftLight StandardEncoding StemH StemV StructParent StructParents Style Subtype Supplement Symbol Tabs TilingType
  TrimBox TrueType ToUnicode Trans Transparency Type Type0 Type1 Type1C Type3 UserUnit VerticesPerRow Whitepoint WhitePoint
  Width Widths WinAnsiEncoding XHeight XObject XStep YStep ZapfDingbats Artifact Span Figure Helvetica Courier
  CMap CMapName CMapType CIDInit ProcSet Text ImageB ImageC ImageI ASCII85Decode ASCIIHexDecode BleedBox ArtBox`.split(
    /\s+/,
  ),
);
