using System.Collections.Frozen;

namespace Matching.Domain;

/// <summary>Which platform hosts which center, read from the table.</summary>
internal static class CenterHosts
{
    /// <summary>Weight of a known platform for a center that it does not host (domain 12).</summary>
    internal const double Other = 0.2;

    private static readonly IReadOnlyList<string[]> Rows = EmbeddedTable.Rows("Domain/Centers/center_hosts.csv");

    private static readonly FrozenDictionary<string, double[]> ByPlatform = Build();

    internal static IReadOnlyList<CenterHost> Of(CenterId center) =>
        [.. Rows.Where(row => row[2] == center.Code()).Select(row => new CenterHost(row[0], Weight(row)))];

    internal static double? Weight(string? platform, CenterId center) =>
        platform is not null && ByPlatform.TryGetValue(Key(platform), out var weights) ? weights[(int)center] : null;

    private static FrozenDictionary<string, double[]> Build()
    {
        var weights = new Dictionary<string, double[]>();
        foreach (var row in Rows)
        {
            var names = row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Append(row[0]);
            foreach (var key in names.Select(Key))
            {
                if (!weights.TryGetValue(key, out var ofPlatform))
                {
                    ofPlatform = new double[CenterIds.Count];
                    Array.Fill(ofPlatform, Other);
                    weights.Add(key, ofPlatform);
                }

                if (row[2].Length > 0) ofPlatform[(int)Center(row)] = Weight(row);
            }
        }

        return weights.ToFrozenDictionary();
    }

    private static CenterId Center(string[] row) =>
        CenterIds.TryParse(row[2], out var center) ? center : throw new InvalidDataException($"'{row[2]}' of platform {row[0]} is not a center.");

    private static double Weight(string[] row) => row[3] switch
    {
        "explicit" or "high" => 1.0,
        "inferred" or "medium" => 0.6,
        _ => throw new InvalidDataException($"'{row[3]}' of platform {row[0]} is not a certainty."),
    };

    // People write 北城·智汇园 with any of several dots, or with none.
    private static string Key(string platform) =>
        string.Concat(platform.Where(c => !char.IsWhiteSpace(c) && c is not ('·' or '•' or '・' or '‧')));
}
