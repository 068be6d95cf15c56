using System.Diagnostics.CodeAnalysis;

namespace Matching.Domain;

/// <summary>Codes and names of the six industry centers.</summary>
public static class CenterIds
{
    private static readonly (string Code, string Zh, string En)[] Names =
    [
        ("ic-design", "集成电路设计", "IC design"),
        ("auto-internet", "汽车互联网", "Automotive internet"),
        ("live-commerce", "直播电商", "Live commerce"),
        ("cultural-creative", "文化创意", "Cultural and creative"),
        ("big-data", "大数据", "Big data"),
        ("smart-logistics", "智能物流", "Smart logistics"),
    ];

    /// <summary>All six, in the order in which people list them.</summary>
    public static IReadOnlyList<CenterId> All { get; } = Enum.GetValues<CenterId>();

    /// <summary>How many centers there are.</summary>
    public static int Count => Names.Length;

    /// <summary>The six codes, separated by commas, for messages.</summary>
    public static string CodeList { get; } = string.Join(", ", Names.Select(n => n.Code));

    /// <summary>The code used in files and addresses, such as <c>ic-design</c>.</summary>
    public static string Code(this CenterId center) => Names[(int)center].Code;

    /// <summary>The name in Chinese and English.</summary>
    public static Text Name(this CenterId center) => new(Names[(int)center].Zh, Names[(int)center].En);

    /// <summary>Reads a code or a Chinese name; not case-sensitive.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CenterId center)
    {
        var wanted = text?.Trim();
        var index = Array.FindIndex(Names, n => n.Code.Equals(wanted, StringComparison.OrdinalIgnoreCase) || n.Zh == wanted);
        center = index < 0 ? default : (CenterId)index;
        return index >= 0;
    }
}
