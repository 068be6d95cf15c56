using System.Globalization;
using Matching.Domain;

namespace Matching.Cli.Views;

/// <summary>Every feature of a pair, by what it is a number about.</summary>
internal static class FeatureTables
{
    public static void Write(Session session, PairExplanation pair)
    {
        var words = session.Words;
        foreach (var scope in pair.Features.GroupBy(f => f.Scope))
        {
            session.Say(TitleOf(scope.Key), Tone.Strong);
            var sheet = new Sheet().Fixed(words.Of("特征", "feature")).Column(words.Of("名称", "name")).Number(words.Of("值", "value")).Column(words.Of("单位", "unit"));
            foreach (var feature in scope)
            {
                sheet.Row(
                    Sheet.Cell(feature.Name),
                    Sheet.Cell(words[feature.Label]),
                    feature.Value is { } value ? Sheet.Cell(value.ToString("0.###", CultureInfo.InvariantCulture)) : Sheet.Cell(words.Of("未知", "unknown"), Tone.Doubt),
                    feature.Value is null ? Sheet.Cell(feature.Missing, Tone.Muted) : Sheet.Cell(feature.Unit == "1" ? "" : feature.Unit));
            }

            sheet.Write(session.Output);
        }
    }

    private static Text TitleOf(string scope) => scope switch
    {
        "company" => new("特征：企业", "features of the company"),
        "offering" => new("特征：载体", "features of the offering"),
        _ => new("特征：两者之间", "features of the pair"),
    };
}
