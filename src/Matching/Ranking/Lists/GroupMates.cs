using Matching.Catalog;
using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Names the companies that a line stands for beside its own.</summary>
internal static class GroupMates
{
    private const int Named = 5;

    /// <summary>The line with the others of its group.</summary>
    public static RankedRow Name(RankedRow row, CompanyTable table)
    {
        var at = table.IndexOf(row.Id);
        int[] others = [.. table.Groups.MembersWith(at).Where(other => other != at)];
        if (others.Length == 0) return row;
        var (zh, en) = (string.Join("、", others.Take(Named).Select(other => Shown(table, other))), string.Join(", ", others.Take(Named).Select(other => Shown(table, other))));
        var (etc, more) = others.Length > Named ? (" 等", ", …") : ("", "");
        return row with
        {
            SameGroup = [.. others.Select(table.IdAt)],
            GroupNote = new Text($"同集团另有 {others.Length} 家：{zh}{etc}", $"{others.Length} more of its group: {en}{more}"),
        };
    }

    private static string Shown(CompanyTable table, int row) => $"{table.Read(row).Company.DisplayName}（{table.IdAt(row)}）";
}
