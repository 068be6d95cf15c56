namespace Matching.Tests.Architecture;

/// <summary>The rooms of the engine and who may import whom. An arrow holds along the whole chain: what a room imports, it may see through.</summary>
internal static class Rooms
{
    /// <summary>The engine's root, where MatchingEngine stands; it may use every room.</summary>
    public const string Root = "";

    private const string Engine = "src/Matching/";

    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Domain"] = [],
        ["Import"] = ["Domain"],
        ["Export"] = ["Domain"],
        ["Storage"] = ["Domain"],
        // What staff write and may change; a catalog carries the rules that its pairs are judged by.
        ["Rules"] = ["Domain"],
        ["Catalog"] = ["Domain", "Rules"],
        ["Gates"] = ["Catalog"],
        ["Merit"] = ["Catalog"],
        // Feature F09 is the leading-enterprise tier itself (domain 5.3), so features may read merit; merit never reads features.
        ["Affinity"] = [],
        ["Features"] = ["Catalog", "Merit", "Affinity"],
        ["Scoring"] = ["Gates", "Merit", "Features"],
        ["Models"] = ["Scoring"],
        ["Ranking"] = ["Models"],
        ["Explain"] = ["Ranking"],
        ["Planning"] = ["Ranking"],
        ["Evaluation"] = ["Ranking"],
        ["Training"] = ["Features", "Models"],
        ["Simulation"] = ["Domain", "Catalog", "Features", "Gates", "Merit"],
    };

    public static IEnumerable<string> All => Arrows.Keys;

    /// <summary>The room of a file of the engine; null for files of other projects.</summary>
    public static string? Of(string path)
    {
        if (!path.StartsWith(Engine, StringComparison.Ordinal)) return null;
        var rest = path[Engine.Length..];
        var slash = rest.IndexOf('/');
        return slash < 0 ? Root : rest[..slash];
    }

    public static bool IsKnown(string room) => Arrows.ContainsKey(room);

    public static bool MayImport(string from, string to) => from == to || from == Root || ReachableFrom(from).Contains(to);

    public static HashSet<string> ReachableFrom(string room)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(Arrows[room]);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next)) continue;
            foreach (var further in Arrows[next]) open.Push(further);
        }

        return reached;
    }
}
