using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class MethodAgreementTest
{
    private static readonly MethodRankings First = new("model", [new("q0", [2, null]), new("q1", [null, 3])]);

    [Fact]
    public void Another_order_of_the_same_grades_is_agreement() =>
        MethodAgreement.Demand([First, new("rules", [new("q0", [null, 2]), new("q1", [null], unrankedGrades: [3])])]);

    [Fact]
    public void Names_the_first_query_that_differs() =>
        Refuses("Query 2 is 'q1' for 'model' and 'q7' for 'rules'", First, new("rules", [new("q0", [2, null]), new("q7", [3])]));

    [Fact]
    public void Names_the_query_that_a_method_lacks() =>
        Refuses("Query 2 is 'q1' for 'model' and missing for 'rules'", First, new("rules", [new("q0", [2, null])]));

    [Fact]
    public void Names_the_query_that_only_the_later_method_has() =>
        Refuses("Query 3 is missing for 'model' and 'q2' for 'rules'", First, new("rules", [.. First.Rankings, new("q2", [1])]));

    [Fact]
    public void A_positive_that_silently_disappears_would_flatter() =>
        Refuses("Query 'q1' has 1 candidates of grade 3 for 'model' and 0 for 'rules'", First, new("rules", [new("q0", [2, null]), new("q1", [null])]));

    [Fact]
    public void A_name_given_twice_is_refused() => Refuses("'model' is given 2 times", First, First);

    [Fact]
    public void No_method_is_refused() => Refuses("no method");

    private static void Refuses(string message, params MethodRankings[] methods) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>("methods", () => MethodAgreement.Demand(methods)).Message, StringComparison.Ordinal);
}
