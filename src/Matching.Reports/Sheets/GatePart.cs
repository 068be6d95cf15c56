using System.Globalization;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Reports.Sheets;

/// <summary>Every hard constraint: what was measured, what it is held against, and what it says.</summary>
internal static class GatePart
{
    private static readonly Dictionary<string, Text> Names = GateSet.All.ToDictionary(gate => gate.Id, gate => gate.Name);

    public static void Write(Paper paper, PairExplanation pair)
    {
        paper.Raw("<section>\n").Title("约束", "Gates");
        if (pair.Gates.Count == 0)
        {
            paper.Raw("<p>").Say("没有适用的约束", "none applies").Raw("</p>\n</section>\n");
            return;
        }

        paper.Raw("<table>\n<thead><tr><th></th><th>").Say("约束", "gate").Raw("</th><th class=\"number\">").Say("实际", "measured").Raw("</th><th class=\"number\">").Say("限值", "limit");
        paper.Raw("</th><th>").Say("说明", "what it says").Raw("</th></tr></thead>\n<tbody>\n");
        foreach (var gate in pair.Gates)
        {
            var (sign, tone) = gate.Outcome switch { GateOutcome.Pass => ("✓", "good"), GateOutcome.Fail => ("✗", "bad"), _ => ("?", "ask") };
            paper.Raw($"<tr><td class=\"{tone}\">{sign}</td><td class=\"short\">").Code(gate.Id);
            if (Names.TryGetValue(gate.Id, out var name)) paper.Say(name);
            paper.Raw("</td><td class=\"number\">").Say(Number(gate.Measured, gate.Unit)).Raw("</td><td class=\"number\">").Say(Number(gate.Limit, gate.Unit));
            paper.Raw("</td><td>").Say(gate.Message).Raw("</td></tr>\n");
        }

        paper.Raw("</tbody>\n</table>\n</section>\n");
    }

    private static Text Number(double? value, string unit)
    {
        if (value is not { } number) return new("", "");
        var (written, name) = (number.ToString("#,0.##", CultureInfo.InvariantCulture), UnitNames.Of(unit));
        return new($"{written} {name.Zh}".TrimEnd(), $"{written} {name.En}".TrimEnd());
    }
}
