namespace Matching.Import;

/// <summary>The form of a written file.</summary>
public enum DataFileFormat
{
    /// <summary>UTF-8 with byte order mark, commas, English titles.</summary>
    Csv,

    /// <summary>A workbook of one sheet: Chinese titles with units, English keys in the second row.</summary>
    Xlsx,
}
