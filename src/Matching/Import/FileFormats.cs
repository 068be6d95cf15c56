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

    /// <summary>What a kind of file is called.</summary>
    public static Text NameOf(DataFileKind kind) => kind switch
    {
        DataFileKind.Companies => new("企业清单", "companies"),
        DataFileKind.Plots => new("地块", "plots"),
        DataFileKind.Buildings => new("楼宇", "buildings"),
        DataFileKind.Units => new("房源", "units"),
        DataFileKind.Enquiries => new("来询", "enquiries"),
        DataFileKind.Engagements => new("对接记录", "engagements"),
        DataFileKind.Ties => new("以企引企关系", "ties"),
        DataFileKind.Goals => new("考核指标", "goals"),
        DataFileKind.Waivers => new("约束豁免", "waivers"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no file of this kind."),
    };

    internal static FileFormat For(DataFileKind kind) =>
        Array.Find(All, f => f.Kind == kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no file of this kind.");
}
