using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>A question to ask, once for all spaces that hang on it.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Spaces">The spaces, best first.</param>
public sealed record OpenQuestion(Text Ask, IReadOnlyList<Text> Spaces)
{
    /// <summary>The questions of some spaces, those that most hang on first.</summary>
    public static IReadOnlyList<OpenQuestion> Of(IEnumerable<MatchedSpace> spaces) =>
    [
        .. spaces.SelectMany(space => space.Row.Questions.Select(ask => (Ask: ask, space.Row.Name)))
            .GroupBy(question => question.Ask, question => question.Name)
            .Select(group => new OpenQuestion(group.Key, [.. group]))
            .OrderByDescending(question => question.Spaces.Count),
    ];
}
