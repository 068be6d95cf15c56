using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>A name in which the part that a search matched is marked; unmarked where it does not hold that part.</summary>
public sealed partial class MarkedName
{
    private int _start, _length;

    /// <summary>The name as it is written.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>The part as it was compared: without punctuation, in lower case.</summary>
    [Parameter, EditorRequired]
    public required string Matched { get; set; }

    /// <summary>Where a name holds a matched part, and how long it is there; 0 and 0 where it does not.</summary>
    public static (int Start, int Length) Find(string name, string matched)
    {
        ArgumentNullException.ThrowIfNull(name);
        string wanted = string.Concat(matched.Where(char.IsLetterOrDigit));
        for (var start = 0; start < name.Length && wanted.Length > 0; start++)
        {
            if (!char.IsLetterOrDigit(name[start])) continue;
            var (at, found) = (start, 0);
            for (; at < name.Length && found < wanted.Length; at++)
            {
                if (!char.IsLetterOrDigit(name[at])) continue;
                if (char.ToLowerInvariant(name[at]) != char.ToLowerInvariant(wanted[found])) break;
                found++;
            }

            if (found == wanted.Length) return (start, at - start);
        }

        return (0, 0);
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => (_start, _length) = Find(Name, Matched);
}
