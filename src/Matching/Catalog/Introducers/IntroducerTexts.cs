using System.Text;
using Matching.Domain;
using Text = Matching.Domain.Text;

namespace Matching.Catalog;

/// <summary>Says who could introduce whom, and how often that was asked.</summary>
internal static class IntroducerTexts
{
    /// <summary>A firm's name in both languages, where it has both; its key when the catalog does not know it.</summary>
    public static Text Name(CatalogSnapshot catalog, string id) =>
        catalog.FindCompany(id)?.Company is { } firm ? new Text(firm.NameZh ?? firm.NameEn ?? id, firm.NameEn ?? firm.NameZh ?? id) : new Text(id, id);

    /// <summary>The way from firm to firm, with what relates each to the next.</summary>
    public static Text Path(IReadOnlyList<Text> firms, IReadOnlyList<IReadOnlyList<TieKind>> kinds, Text company)
    {
        var (zh, en) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < firms.Count; i++)
        {
            var names = kinds[i].Select(TieKindNames.Of).ToArray();
            zh.Append(firms[i].Zh).Append(" →（").AppendJoin('、', names.Select(n => n.Zh)).Append("）→ ");
            en.Append(firms[i].En).Append(" → (").AppendJoin(", ", names.Select(n => n.En)).Append(") → ");
        }

        return new Text(zh.Append(company.Zh).ToString(), en.Append(company.En).ToString());
    }

    /// <summary>How often the way was used; null when it never was.</summary>
    public static Text? Use(IntroducerUse use, int months, bool tired)
    {
        if (use.Last is not { } last) return null;
        var (zh, en) = tired ? ("，请先找别家", "; ask another first") : ("", "");
        return new Text($"近 {months} 个月引荐 {use.Recent} 家，最近一次 {last:yyyy-MM-dd}{zh}", $"introduced {use.Recent} in the last {months} months, last on {last:yyyy-MM-dd}{en}");
    }
}
