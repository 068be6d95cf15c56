using System.Collections;
using System.Globalization;
using Matching.Domain;

namespace Matching.Tests.Import;

/// <summary>A record as text, with its lists, so that two records can be compared by value; 1.0 and 1 are the same.</summary>
internal static class Shown
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        Enum or bool or int or DateOnly or OfferingId => value.ToString()!,
        IReadOnlyDictionary<CenterId, double> mix => "{" + string.Join(",", mix.OrderBy(p => p.Key).Select(p => p.Key + ":" + Of(p.Value))) + "}",
        IEnumerable list => "[" + string.Join(",", list.Cast<object?>().Select(Of)) + "]",
        _ => value.GetType().Name + "(" + string.Join(",", value.GetType().GetProperties().Where(p => p.GetMethod is { IsStatic: false }).Select(p => p.Name + "=" + Of(p.GetValue(value)))) + ")",
    };
}
