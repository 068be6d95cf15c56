using System.Globalization;
using System.Text.RegularExpressions;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>The rules by which leads serve goals, kept as data and dated.</summary>
public static class GoalRules
{
    private static readonly GoalRule[] Rows = [.. EmbeddedTable.Rows("Planning/Goals/Standing/goal_rules.csv").Select(Read)];

    /// <summary>The rules in force on a day, one for each id, in the order of the table.</summary>
    public static IReadOnlyList<GoalRule> InForce(DateOnly day) =>
        [.. Rows.Where(r => r.ValidFrom <= day).GroupBy(r => r.Id, StringComparer.Ordinal).Select(g => g.MaxBy(r => r.ValidFrom)!)];

    /// <summary>The rule of an indicator on a day; null when none is known.</summary>
    public static GoalRule? Of(string indicator, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var name = TextFold.Compact(indicator).ToLowerInvariant();
        return InForce(day).FirstOrDefault(r => r.Pattern.IsMatch(name));
    }

    private static GoalRule Read(string[] cells) => new()
    {
        Id = cells[0],
        ValidFrom = DateOnly.ParseExact(cells[1], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Pattern = new Regex(cells[2], RegexOptions.CultureInvariant),
        Measure = Enum.Parse<GoalMeasure>(cells[3]),
        LeastInvestment = cells[4].Length == 0 ? null : Money.FromWan(decimal.Parse(cells[4], CultureInfo.InvariantCulture)),
        Counts = cells[5] switch
        {
            "count" => true,
            "amount" => false,
            var other => throw new InvalidDataException($"goal_rules.csv: '{other}' is neither count nor amount."),
        },
        Units = cells[6].Split(';'),
        Unit = new Text(cells[7], cells[8]),
        Name = new Text(cells[9], cells[10]),
        Basis = new Text(cells[11], cells[12]),
        Question = new Text(cells[13], cells[14]),
    };
}
