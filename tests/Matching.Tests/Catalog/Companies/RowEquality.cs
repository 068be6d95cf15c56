using System.Collections;
using Matching.Domain;

namespace Matching.Tests.Catalog;

/// <summary>Companies are equal when every attribute is, whatever attributes there are: lists by their elements, numbers to the last bit and digit.</summary>
internal static class RowEquality
{
    public static void AssertEqual(Company expected, Company actual)
    {
        foreach (var property in typeof(Company).GetProperties())
            Assert.Equal(Shown(property.GetValue(expected)), Shown(property.GetValue(actual)));
    }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        double number => $"{BitConverter.DoubleToInt64Bits(number):x}",
        Money money => string.Join(' ', decimal.GetBits(money.Wan)),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Shown))}]",
        _ => $"{value}",
    };
}
