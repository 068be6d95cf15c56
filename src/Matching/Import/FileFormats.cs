using Matching.Domain;

namespace Matching.Import;

/// <summary>The formats of all kinds of file.</summary>
public static class FileFormats
{
    internal static readonly FileFormat[] All =
    [
        CompanyFile.Instance, PlotFile.Instance, BuildingFile.Instance, UnitFile.Instance,
        EnquiryFile.Instance, EngagementFile.Instance, TieFile.Instance, GoalFile.Instance, WaiverFile.Instance,
    ];

    /// <summary>The columns of a kind of file, in the order in which they are written.</summary>
    public static IReadOnlyList<ColumnInfo> Columns(DataFileKind kind) =>
    [
        .. For(kind).Columns.Select(c => new ColumnInfo(
            c.Key, c.Names, [.. c.Units.Where(u => u.Name.Length > 0).Select(u => u.Name)], c.Required, c.Meaning, c.Permitted, c.Example)),
    ];

    internal static FileFormat For(DataFileKind kind) =>
        Array.Find(All, f => f.Kind == kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no file of this kind.");
}
